"""One point too many.

criterion: train_on_cliff_1, train_on_cliff_2
message: 点が 1 つ多い
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps + 1):
        g = cliff_grad(path[-1])
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
