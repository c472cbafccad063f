"""The state is every h.

criterion: sequence_or_last_2
message: 状態は、最後の時刻
"""


def sequence_or_last(every, return_sequences, return_state):
    output = every if return_sequences else every[:, -1]
    return (output, every) if return_state else output
