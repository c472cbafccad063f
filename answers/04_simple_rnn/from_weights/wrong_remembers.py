"""Goes on from the state of the last call.

criterion: from_weights_1, from_weights_2
message: 違います|エラー
"""

STATE = {}


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    h, every = STATE.get((len(x), len(Wh)), np.zeros((len(x), Wh.shape[0]))), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    STATE[len(x), len(Wh)] = h
    return np.stack(every, axis=1)
