"""Always a tuple.

criterion: sequence_or_last_1
message: 配列を 1 つだけ
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    output = every if return_sequences else last
    return (output, last) if return_state else (output,)
