"""The four formulas, one after the other, sigmoid clipped against overflow."""


def lstm_step(x, h_prev, c_prev, W, R, b):
    H = h_prev.shape[1]

    def part(k):
        here = slice(k * H, (k + 1) * H)
        return np.dot(x, W[:, here]) + np.dot(h_prev, R[:, here]) + b[here]

    def sigmoid(a):
        return 1.0 / (1.0 + np.exp(-np.clip(a, -500, 500)))

    i_t, f_t, o_t = sigmoid(part(0)), sigmoid(part(1)), sigmoid(part(3))
    c_t = np.multiply(f_t, c_prev) + np.multiply(i_t, np.tanh(part(2)))
    return (o_t * np.tanh(c_t), c_t)
