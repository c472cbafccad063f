"""Clips by the gradient of w alone.

criterion: train_on_cliff_2
message: 2 行目|動いた距離
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        dw, db = cliff_grad(path[-1])
        if clip is not None and abs(dw) > clip:
            dw, db = dw * clip / abs(dw), db * clip / abs(dw)
        path.append(path[-1] - learning_rate * np.array([dw, db]))
    return np.array(path)
