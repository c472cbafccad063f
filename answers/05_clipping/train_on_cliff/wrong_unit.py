"""Divides by the norm and forgets the limit.

criterion: train_on_cliff_2
message: ノルムを 1 に
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        norm = np.linalg.norm(g)
        if clip is not None and norm > clip:
            g = g / norm
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
