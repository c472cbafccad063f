"""h starts at zero in every step.

criterion: lstm_forward_1
message: h がステップごとに 0
"""


def lstm_forward(x, W, R, b, return_sequences=False):
    def step(x, h, c):
        i, f, g, o = np.split(x @ W + h @ R + b, 4, axis=1)
        i, f, o = (1 / (1 + np.exp(-a)) for a in (i, f, o))
        c = f * c + i * np.tanh(g)
        return o * np.tanh(c), c

    h = c = np.zeros((x.shape[0], R.shape[0]))
    outputs = []
    for t in range(x.shape[1]):
        h, c = step(x[:, t], np.zeros_like(h), c)
        outputs.append(h)
    return np.stack(outputs, axis=1) if return_sequences else h
