"""The state before is made of the input before alone.

criterion: from_weights_1, from_weights_2
message: 前の時刻の入力だけ
"""


def from_weights(x, weights):
    Wx, Wh, b = [*weights, 0][:3]
    a = x @ Wx + b
    hs = np.tanh(a)
    for t in range(1, x.shape[1]):
        hs[:, t] = np.tanh(a[:, t] + np.tanh(a[:, t - 1]) @ Wh)
    return hs
