"""return_state replaces the output.

criterion: sequence_or_last_2
message: つをこの順に|2 つ
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    if return_state:
        return last
    return every if return_sequences else last
