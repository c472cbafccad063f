"""Changes the points that it has collected.

criterion: train_on_cliff_1, train_on_cliff_2
message: theta -= |最初の行
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.array(start, dtype="float64")
    path = [theta]
    for _ in range(steps):
        g = cliff_grad(theta)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        theta -= learning_rate * g
        path.append(theta)
    return np.array(path)
