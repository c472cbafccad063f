"""w and b as plain numbers."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    w, b = float(start[0]), float(start[1])
    path = [(w, b)]
    for _ in range(steps):
        dw, db = cliff_grad((w, b))
        norm = (dw**2 + db**2) ** 0.5
        scale = 1.0
        if clip and norm > clip:
            scale = clip / norm
        w, b = w - learning_rate * scale * dw, b - learning_rate * scale * db
        path.append((w, b))
    return np.array(path)
