"""a is not merged.

criterion: min_gru_scan_1
message: a がまとめられて
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        step = 2**k
        before, now = slice(None, -step), slice(step, None)
        b_new = np.concatenate([b[:, :step], a[:, now] * b[:, before] + b[:, now]], axis=1)
        b = b_new
    return b
