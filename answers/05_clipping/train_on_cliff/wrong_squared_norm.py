"""No square root.

criterion: train_on_cliff_2
message: 2 行目|動いた距離
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        norm = (g**2).sum()
        if clip is not None and norm > clip:
            g = g * clip / norm
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
