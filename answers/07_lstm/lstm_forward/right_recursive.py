"""Recursion over time, newest first."""


def lstm_forward(x, W, R, b, return_sequences=False):
    def run(T):
        if T == 0:
            zeros = np.zeros((x.shape[0], R.shape[0]))
            return [], zeros, zeros
        before, h, c = run(T - 1)
        i, f, g, o = np.split(x[:, T - 1] @ W + h @ R + b, 4, axis=-1)
        c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
        h = np.tanh(c) / (1 + np.exp(-o))
        return [*before, h[:, None]], h, c

    every, last, _ = run(x.shape[1])
    return np.concatenate(every, axis=1) if return_sequences else last
