"""Calls clip_by_norm of the lesson."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.asarray(start, dtype="float64")
    path = [theta]
    while len(path) <= steps:
        g = cliff_grad(theta)
        theta = theta - learning_rate * (g if clip is None else clip_by_norm(g, clip))
        path.append(theta)
    return np.stack(path)
