"""Needs a bias.

criterion: from_weights_2
message: バイアスがない層
"""


def from_weights(x, weights):
    Wx, Wh, b = weights
    b = b * 1
    h = np.zeros((x.shape[0], Wh.shape[0]))
    every = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
