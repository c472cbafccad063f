"""Writes the last state over all steps.

criterion: sequence_or_last_1, sequence_or_last_2
message: 1 番目の引数が書き換わりました
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1].copy()
    if not return_sequences:
        every[:] = last[:, None]
        return (every[:, 0], last) if return_state else every[:, 0]
    return (every, last) if return_state else every
