"""Sums over time.

criterion: sequence_or_last_1, sequence_or_last_2
message: 足しています|違います
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every.sum(axis=1)
    output = every if return_sequences else last
    return (output, last) if return_state else output
