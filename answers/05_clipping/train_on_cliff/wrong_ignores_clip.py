"""Never clips.

criterion: train_on_cliff_2
message: 効いていません
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * cliff_grad(path[-1]))
    return np.array(path)
