"""Appends a bias to the given list.

criterion: from_weights_2
message: 2 番目の引数が書き換わりました
"""


def from_weights(x, weights):
    if len(weights) == 2:
        weights.append(np.zeros(weights[1].shape[0]))
    Wx, Wh, b = weights
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
