"""Takes the start's type: integers stay integers.

criterion: train_on_cliff_1
message: 切り捨て
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = np.array([start] * (steps + 1))
    for k in range(steps):
        g = cliff_grad(path[k])
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        path[k + 1] = path[k] - learning_rate * g
    return path
