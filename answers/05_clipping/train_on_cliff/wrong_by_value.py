"""Clips w and b each.

criterion: train_on_cliff_2
message: 別々に切って
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is not None:
            g = np.clip(g, -clip, clip)
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
