"""Starts where the last call of this size ended.

criterion: from_weights_1
message: 前に呼んだときの h が残って
"""


LAST = {}
def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = LAST.get((len(x), len(Wh)), np.zeros((len(x), len(Wh)))), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    LAST[len(x), len(Wh)] = h
    return np.stack(every, axis=1)
