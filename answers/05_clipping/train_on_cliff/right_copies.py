"""In place, but collects copies; a list of lists."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = np.array(start, dtype=float)
    path = [theta.copy().tolist()]
    for _ in range(steps):
        g = cliff_grad(theta)
        if clip is not None:
            g = g * min(1.0, clip / max(np.linalg.norm(g), 1e-12))
        theta -= learning_rate * g
        path.append(theta.tolist())
    return path
