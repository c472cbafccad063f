"""Clips only if an element is above the limit.

criterion: train_on_cliff_2
message: 効いていません
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is not None and np.abs(g).max() > clip:
            g = g * clip / np.linalg.norm(g)
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
