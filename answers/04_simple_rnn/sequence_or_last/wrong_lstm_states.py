"""Two states, as an LSTM has.

criterion: sequence_or_last_2
message: 2 つをこの順
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    output = every if return_sequences else last
    return (output, last, last) if return_state else output
