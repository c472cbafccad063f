"""return_state also asks for every h.

criterion: sequence_or_last_2
message: return_sequences だけで決まります
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    if return_state:
        return every, last
    return every if return_sequences else last
