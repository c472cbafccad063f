"""take and reshape."""


def sequence_or_last(every, return_sequences, return_state):
    N, T, H = every.shape
    last = np.take(every, [T - 1], axis=1).reshape(N, H)
    result = (every,) if return_sequences else (last,)
    result += (last,) * bool(return_state)
    return result if len(result) == 2 else result[0]
