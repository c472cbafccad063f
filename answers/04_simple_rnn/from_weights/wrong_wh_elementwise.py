"""Multiplies h by the diagonal of W_h.

criterion: from_weights_1
message: 違います
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h * np.diag(Wh) + b)
        every.append(h)
    return np.stack(every, axis=1)
