"""Takes the bias out of the given list.

criterion: from_weights_1
message: 2 番目の引数が書き換わりました
"""


def from_weights(x, weights):
    b = weights.pop() if len(weights) == 3 else 0
    Wx, Wh = weights
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
