"""tanh by exponentials that overflow.

criterion: from_weights_1
message: exp で作った tanh
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = np.zeros((len(x), Wh.shape[0])), []
    for t in range(x.shape[1]):
        a = x[:, t] @ Wx + h @ Wh + b
        h = (np.exp(2 * a) - 1) / (np.exp(2 * a) + 1)
        every.append(h)
    return np.stack(every, axis=1)
