"""Squeezes axes of size 1 away.

criterion: sequence_or_last_1, sequence_or_last_2
message: 形は
"""


def sequence_or_last(every, return_sequences, return_state):
    last = np.squeeze(every[:, -1])
    output = np.squeeze(every) if return_sequences else last
    return (output, last) if return_state else output
