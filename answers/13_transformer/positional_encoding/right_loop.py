"""One number at a time, as a list of lists."""


def positional_encoding(T, D):
    rows = []
    for t in range(T):
        row = []
        for i in range(D // 2):
            w = 1 / 10000 ** (2 * i / D)
            row += [np.sin(w * t), np.cos(w * t)]
        rows.append(row)
    return rows
