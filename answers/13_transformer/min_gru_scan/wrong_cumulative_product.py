"""Divides by a cumulative product, which runs out of numbers.

criterion: min_gru_scan_2
message: 割り算や log|NaN|0 や 1
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    if 2**rounds < z.shape[1]:
        h = np.zeros(z.shape)
        for t in range(z.shape[1]):
            for s in range(max(0, t - 2**rounds + 1), t + 1):
                h[:, t] += b[:, s] * np.prod(a[:, s + 1 : t + 1], axis=1)
        return h
    product = np.cumprod(a, axis=1)
    return product * np.cumsum(b / product, axis=1)
