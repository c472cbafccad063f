"""np.vectorize of a function of one number."""


def clip_by_value(grad, limit):
    def one(value):
        return float(max(-limit, min(value, limit)))

    return np.vectorize(one)(grad)
