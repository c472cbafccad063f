"""Stops where the gradient is small.

criterion: train_on_cliff_1, train_on_cliff_2
message: 途中で止めず
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if np.linalg.norm(g) < 1e-2:
            break
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
