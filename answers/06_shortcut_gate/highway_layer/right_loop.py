"""Row by row."""


def highway_layer(x, W, b, Wz, bz):

    rows = []
    for row in x:
        z = 0.5 * (1 + np.tanh((row @ Wz + bz) / 2))
        rows.append(z * row + (1 - z) * np.tanh(row @ W + b))
    return np.array(rows)
