"""The mean gate to a power.

criterion: cell_gradient_1
message: 値が違います
"""


def cell_gradient(f):
    T = len(f)
    return np.array(
        [
            f[t + 1 :].mean(axis=0) ** (T - t - 1) if t < T - 1 else np.ones(f.shape[1])
            for t in range(T)
        ]
    )
