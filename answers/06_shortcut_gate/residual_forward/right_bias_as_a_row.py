"""The biases as rows of the weights."""


def residual_forward(x, W1, b1, W2, b2):
    def dense(x, W, b):
        return np.hstack([x, np.ones((len(x), 1))]) @ np.vstack([W, b])

    return sum([x, dense(np.tanh(dense(x, W1, b1)), W2, b2)])
