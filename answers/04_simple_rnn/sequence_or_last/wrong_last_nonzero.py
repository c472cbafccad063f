"""The last h that is not all 0.

criterion: sequence_or_last_1
message: 値を調べて選ぶ
"""


def sequence_or_last(every, return_sequences, return_state):
    used = np.any(every != 0, axis=2)
    index = [np.flatnonzero(row)[-1] if row.any() else -1 for row in used]
    last = every[np.arange(len(every)), index]
    output = every if return_sequences else last
    return (output, last) if return_state else output
