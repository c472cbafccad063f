"""Goes down by the loss.

criterion: train_on_cliff_1, train_on_cliff_2
message: 2 行目
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_loss(path[-1]) * np.ones(2)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
