"""A list of the two, a list of rows for the last."""


def sequence_or_last(every, return_sequences, return_state):
    last = [rows[-1] for rows in every]
    output = every.tolist() if return_sequences else last
    return [output, last] if return_state else output
