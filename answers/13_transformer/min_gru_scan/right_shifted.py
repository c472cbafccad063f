"""Neighbours by padding at the front: 1 for a, 0 for b."""


def min_gru_scan(z, candidate, rounds):
    a, b = 1.0 - z, z * candidate * 1.0
    T = z.shape[1]
    for k in range(rounds):
        step = min(2**k, T)
        front = ((0, 0), (step, 0), (0, 0))
        a_before = np.pad(a, front, constant_values=1.0)[:, :T]
        b_before = np.pad(b, front)[:, :T]
        a, b = a * a_before, a * b_before + b
    return b
