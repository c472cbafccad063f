"""Clips the weights, not the gradient.

criterion: train_on_cliff_2
message: 重み theta を切って
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        theta = path[-1] - learning_rate * cliff_grad(path[-1])
        if clip is not None:
            norm = np.linalg.norm(theta)
            if norm > clip:
                theta = theta * clip / norm
        path.append(theta)
    return np.array(path)
