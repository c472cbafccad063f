"""Forgets the bias.

criterion: from_weights_1
message: 足し忘れ
"""


def from_weights(x, weights):
    Wx, Wh = weights[0], weights[1]
    b = 0
    h = np.zeros((x.shape[0], Wh.shape[0]))
    every = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
