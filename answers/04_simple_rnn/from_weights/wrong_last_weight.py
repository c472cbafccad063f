r"""The last of the weights for the bias, always.

criterion: from_weights_2
message: weights\[-1\]|違います|エラー
"""


def from_weights(x, weights):
    Wx, Wh, b = weights[0], weights[1], weights[-1]
    if b.ndim == 2:
        b = b[-1]
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
