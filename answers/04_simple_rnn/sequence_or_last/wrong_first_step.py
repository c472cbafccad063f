"""The first step.

criterion: sequence_or_last_1, sequence_or_last_2
message: 最初の時刻|違います
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, 0]
    output = every if return_sequences else last
    return (output, last) if return_state else output
