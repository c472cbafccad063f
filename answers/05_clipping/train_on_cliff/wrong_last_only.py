"""Returns the last point only.

criterion: train_on_cliff_1, train_on_cliff_2
message: 最後の点だけ|形は
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.array(start, dtype="float64")
    for _ in range(steps):
        g = cliff_grad(theta)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        theta = theta - learning_rate * g
    return theta
