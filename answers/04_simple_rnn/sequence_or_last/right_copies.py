"""Copies, one h after the other."""


def sequence_or_last(every, return_sequences, return_state):
    last = np.zeros(every[:, 0].shape)
    for t in range(every.shape[1]):
        last = 0 * last + every[:, t]
    output = every.copy() if return_sequences else last.copy()
    return [output, last] if return_state else output
