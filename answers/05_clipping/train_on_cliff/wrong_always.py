"""Scales small gradients up as well.

criterion: train_on_cliff_2
message: clip に伸ばして
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        norm = np.linalg.norm(g)
        if clip is not None and norm > 0:
            g = g * clip / norm
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
