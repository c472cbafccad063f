"""The learning rate twice where it clips.

criterion: train_on_cliff_2
message: 2 行目|動いた距離
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        update = learning_rate * cliff_grad(path[-1])
        size = np.linalg.norm(update)
        if clip is not None and size > learning_rate * clip:
            update = update * learning_rate * clip / size * learning_rate
        path.append(path[-1] - update)
    return np.array(path)
