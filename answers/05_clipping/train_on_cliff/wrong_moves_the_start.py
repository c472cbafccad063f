"""Walks in the array that it got.

criterion: train_on_cliff_1, train_on_cliff_2
message: 書き換わりました
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.asarray(start, dtype="float64")
    path = [theta.copy()]
    for _ in range(steps):
        g = cliff_grad(theta)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        theta -= learning_rate * g
        path.append(theta.copy())
    return np.array(path)
