"""Row by row from the end, as a list."""


def cell_gradient(f):
    rows = [np.ones(f.shape[1])]
    for gate in reversed(f[1:]):
        rows.insert(0, rows[0] * gate)
    return rows
