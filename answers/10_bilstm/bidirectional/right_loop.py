"""Loops of its own, and a table of the modes."""


def bidirectional(x, forward, backward, merge_mode="concat"):
    def run(weights, steps):
        Wx, Wh, b = weights
        h, out = 0 * b, np.zeros((x.shape[0], x.shape[1], len(b)))
        for t in steps:
            h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
            out[:, t] = h
        return out

    T = x.shape[1]
    both = [run(forward, range(T)), run(backward, range(T - 1, -1, -1))]
    modes = {
        "concat": lambda: np.dstack(both),
        "sum": lambda: sum(both),
        "ave": lambda: np.mean(both, axis=0),
        "mul": lambda: np.prod(both, axis=0),
        None: lambda: both,
    }
    return modes[merge_mode]()
