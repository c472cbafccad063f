"""return_sequences the wrong way round.

criterion: sequence_or_last_1, sequence_or_last_2
message: return_sequences
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    output = last if return_sequences else every
    return (output, last) if return_state else output
