"""Clips the update after the learning rate.

criterion: train_on_cliff_2
message: 学習率を掛ける前|学習率を掛けたあとの更新
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        update = learning_rate * cliff_grad(path[-1])
        if clip is not None:
            update = update * min(1.0, clip / max(np.linalg.norm(update), 1e-12))
        path.append(path[-1] - update)
    return np.array(path)
