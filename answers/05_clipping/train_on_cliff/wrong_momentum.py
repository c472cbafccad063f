"""Adds up a velocity.

criterion: train_on_cliff_1, train_on_cliff_2
message: 2 行目からの点
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path, v = [np.array(start, dtype="float64")], 0
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        v = 0.9 * v + g
        path.append(path[-1] - learning_rate * v)
    return np.array(path)
