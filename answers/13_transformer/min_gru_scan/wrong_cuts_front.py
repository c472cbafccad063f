"""Drops the times without a partner.

criterion: min_gru_scan_1
message: 形は|エラー
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        step = 2**k
        before, now = slice(None, -step), slice(step, None)
        b_new = a[:, now] * b[:, before] + b[:, now]
        a = a[:, now] * a[:, before]
        b = b_new
    return b
