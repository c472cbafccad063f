"""The loop in NumPy instead of Keras."""


def stateful_split(x, weights, k):
    Wx, Wh, b = weights

    def read(part, h):
        for t in range(part.shape[1]):
            h = np.tanh(part[:, t] @ Wx + h @ Wh + b)
        return h

    zero = np.zeros((len(x), len(b)))
    first = read(x[:, :k], zero)
    return first, read(x[:, k:], first), read(x[:, k:], zero)
