"""An array like candidate, which cuts off decimals where candidate holds integers.

criterion: min_gru_scan_1
message: 整数の配列を渡すと.*切り捨て
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, np.zeros_like(candidate)
    b[:] = z * candidate
    for k in range(rounds):
        step = 2**k
        new_a, new_b = a.copy(), b.copy()
        new_b[:, step:] = a[:, step:] * b[:, :-step] + b[:, step:]
        new_a[:, step:] = a[:, step:] * a[:, :-step]
        a, b = new_a, new_b
    return b
