"""Compares the step's length with the limit.

criterion: train_on_cliff_2
message: 効いていません
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        norm = np.linalg.norm(g)
        if clip is not None and learning_rate * norm > clip:
            g = g * clip / norm
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
