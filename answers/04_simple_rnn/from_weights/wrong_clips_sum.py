"""Sums beyond 5 are cut to 5.

criterion: from_weights_1
message: 切りそろえて
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = np.zeros((len(x), len(Wh))), []
    for t in range(x.shape[1]):
        h = np.tanh(np.clip(x[:, t] @ Wx + h @ Wh + b, -5, 5))
        every.append(h)
    return np.stack(every, axis=1)
