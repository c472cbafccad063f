"""Clips the input to fifty.

criterion: from_weights_1
message: 切りそろえて
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    x = np.clip(x, -50, 50)
    h = np.zeros((x.shape[0], Wh.shape[0]))
    every = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
