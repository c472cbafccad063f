"""Takes H - 1 for the last step's number.

criterion: sequence_or_last_1, sequence_or_last_2
message: H - 1|違います|エラー
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, every.shape[2] - 1]
    output = every if return_sequences else last
    return (output, last) if return_state else output
