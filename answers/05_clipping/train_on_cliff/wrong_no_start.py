"""Without the start.

criterion: train_on_cliff_1, train_on_cliff_2
message: 出発点も入れて
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.array(start, dtype="float64")
    path = []
    for _ in range(steps):
        g = cliff_grad(theta)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        theta = theta - learning_rate * g
        path.append(theta)
    return np.array(path)
