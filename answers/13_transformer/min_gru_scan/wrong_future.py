"""Merges with what comes later.

criterion: min_gru_scan_1
message: 向きが逆|値が違います
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        step = 2**k
        b_new = np.concatenate([a[:, :-step] * b[:, step:] + b[:, :-step], b[:, -step:]], axis=1)
        a = np.concatenate([a[:, :-step] * a[:, step:], a[:, -step:]], axis=1)
        b = b_new
    return b
