"""a is merged before b uses it.

criterion: min_gru_scan_1
message: 値が違います
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        step = 2**k
        before, now = slice(None, -step), slice(step, None)
        a = np.concatenate([a[:, :step], a[:, now] * a[:, before]], axis=1)
        b = np.concatenate([b[:, :step], a[:, now] * b[:, before] + b[:, now]], axis=1)
    return b
