"""Clips at 1 without being asked.

criterion: train_on_cliff_1
message: 2 行目からの点
"""


def train_on_cliff(start, learning_rate, steps, clip=1.0):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
