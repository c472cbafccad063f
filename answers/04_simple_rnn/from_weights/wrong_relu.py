"""relu for tanh.

criterion: from_weights_1, from_weights_2
message: 違います
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.maximum(x[:, t] @ Wx + h @ Wh + b, 0)
        every.append(h)
    return np.stack(every, axis=1)
