"""State first.

criterion: sequence_or_last_2
message: 順番が逆
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    output = every if return_sequences else last
    return (last, output) if return_state else output
