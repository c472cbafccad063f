"""One array for all results.

criterion: sequence_or_last_1
message: 1 回目に返した結果
"""

LAST = np.zeros((100, 100))


def sequence_or_last(every, return_sequences, return_state):
    N, T, H = every.shape
    LAST[:N, :H] = every[:, -1]
    last = LAST[:N, :H]
    output = every if return_sequences else last
    return (output, last) if return_state else output
