"""Four cases, one by one."""


def sequence_or_last(every, return_sequences, return_state):
    N, T, H = every.shape
    if return_sequences and return_state:
        return every, every[:, T - 1, :]
    if return_sequences:
        return every
    if return_state:
        return every[:, T - 1, :], every[:, T - 1, :]
    return every[:, T - 1, :]
