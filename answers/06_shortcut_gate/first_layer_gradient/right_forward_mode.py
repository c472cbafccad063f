"""Pushes every element of W_1 through the layers (forward mode)."""


def first_layer_gradient(x, Ws, dh, shortcut):
    N, D = x.shape
    slope = np.empty((D, D))
    for i in range(D):
        for j in range(D):
            f = np.tanh(x @ Ws[0])
            moved = np.zeros((N, D))
            moved[:, j] = x[:, i] * (1 - f[:, j] ** 2)
            h = f + x if shortcut else f
            for W in Ws[1:]:
                f = np.tanh(h @ W)
                through = (1 - f**2) * (moved @ W)
                moved = through + moved if shortcut else through
                h = f + h if shortcut else f
            slope[i, j] = (moved * dh).sum()
    return np.linalg.norm(slope)
