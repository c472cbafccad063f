"""h goes on from one sample to the next.

criterion: from_weights_1, from_weights_2
message: 前のサンプル
"""


def from_weights(x, weights):
    Wx, Wh, b = [*weights, 0][:3]
    h = np.zeros(Wh.shape[0])
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n in range(x.shape[0]):
        for t in range(x.shape[1]):
            h = np.tanh(x[n, t] @ Wx + h @ Wh + b)
            out[n, t] = h
    return out
