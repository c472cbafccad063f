"""0 / 0 where the gradient is exactly 0.

criterion: train_on_cliff_2
message: ちょうど 0
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    path = [np.array(start, dtype="float64")]
    for _ in range(steps):
        g = cliff_grad(path[-1])
        if clip is not None:
            norm = np.linalg.norm(g)
            g = g / norm * min(norm, clip)
        path.append(path[-1] - learning_rate * g)
    return np.array(path)
