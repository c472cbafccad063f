"""Writes into the array it still reads, time by time.

criterion: min_gru_scan_1
message: 同じ段で新しくした
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1.0 - z, 1.0 * z * candidate
    for k in range(rounds):
        step = 2**k
        for t in range(step, z.shape[1]):
            b[:, t] += a[:, t] * b[:, t - step]
            a[:, t] *= a[:, t - step]
    return b
