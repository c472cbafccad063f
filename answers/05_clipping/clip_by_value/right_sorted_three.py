"""The middle of three numbers, element by element."""


def clip_by_value(grad, limit):
    return np.vectorize(lambda v: float(sorted((-limit, v, limit))[1]), otypes=[float])(grad)
