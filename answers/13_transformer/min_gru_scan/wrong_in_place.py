"""Turns z into a in place.

criterion: min_gru_scan_1
message: 書き換わりました
"""


def min_gru_scan(z, candidate, rounds):
    b = z * candidate
    z *= -1
    z += 1
    a = z
    for k in range(rounds):
        step = 2**k
        before, now = slice(None, -step), slice(step, None)
        b_new = np.concatenate([b[:, :step], a[:, now] * b[:, before] + b[:, now]], axis=1)
        a = np.concatenate([a[:, :step], a[:, now] * a[:, before]], axis=1)
        b = b_new
    return b
