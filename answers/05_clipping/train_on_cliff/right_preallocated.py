"""An array made beforehand; clipping written out."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = np.empty((steps + 1, 2))
    path[0] = start
    for k in range(steps):
        g = cliff_grad(path[k])
        norm = np.sqrt((g**2).sum())
        if clip is not None and norm > clip:
            g = g / norm * clip
        path[k + 1] = path[k] - learning_rate * g
    return path
