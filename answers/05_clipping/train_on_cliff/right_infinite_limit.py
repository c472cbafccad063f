"""None becomes an infinite limit; a generator."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    limit = np.inf if clip is None else clip

    def points():
        theta = np.array(start, dtype=float)
        yield theta
        for _ in range(steps):
            g = cliff_grad(theta)
            norm = np.linalg.norm(g)
            theta = theta - learning_rate * (g * limit / norm if norm > limit else g)
            yield theta

    return np.stack(list(points()))
