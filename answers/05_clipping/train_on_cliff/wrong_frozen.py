"""The gradient of the start for ever.

criterion: train_on_cliff_1, train_on_cliff_2
message: 出発点の勾配を使い続けて
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    g = cliff_grad(path[0])
    if clip is not None:
        g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
    for _ in range(steps):
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
