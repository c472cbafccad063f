"""h begins with b.

criterion: from_weights_1
message: b から始まって
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h = np.zeros((x.shape[0], Wh.shape[0])) + b
    every = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
