"""The last step but one.

criterion: sequence_or_last_1, sequence_or_last_2
message: 1 つ前|エラー|違います
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -2]
    output = every if return_sequences else last
    return (output, last) if return_state else output
