"""Forgets the learning rate where it clips.

criterion: train_on_cliff_2
message: learning_rate も掛けます
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is None:
            g = learning_rate * g
        else:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path.append(path[-1] - g)
    return np.array(path)
