"""Goes back through the whole batch and keeps 0 where padding is."""


def run_backward(x, lengths, Wx, Wh, b):
    real = np.arange(x.shape[1]) < np.asarray(lengths)[:, None]
    h = np.zeros((x.shape[0], Wh.shape[0]))
    outputs = []
    for t in reversed(range(x.shape[1])):
        h = np.where(real[:, t, None], np.tanh(x[:, t] @ Wx + h @ Wh + b), 0)
        outputs.append(h)
    return np.stack(outputs[::-1], axis=1)
