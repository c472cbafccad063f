"""Windows in order, as for a recurrent net.

criterion: lm_batches_1
message: 続いた文字|決まった間隔|seed|確率|始まり
"""


def lm_batches(ids, N, T, steps, seed):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
