"""A bias of 1 where there is none.

criterion: from_weights_2
message: 1 とみなして
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 1
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
