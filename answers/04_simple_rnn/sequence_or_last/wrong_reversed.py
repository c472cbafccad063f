"""All steps from the end.

criterion: sequence_or_last_1, sequence_or_last_2
message: 違います
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[:, -1]
    output = every[:, ::-1] if return_sequences else last
    return (output, last) if return_state else output
