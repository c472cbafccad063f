"""Right, but a forgotten debug loop prints 100,000 lines at every call."""


def lstm_step(x, h_prev, c_prev, W, R, b):
    a = x @ W + h_prev @ R + b
    for k in range(100_000):
        print("debug", k, a.shape)
    i, f, g, o = np.split(a, 4, axis=1)
    i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
    c = f * c_prev + i * np.tanh(g)
    return o * np.tanh(c), c
