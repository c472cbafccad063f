"""Fills an array of the source's type: whole numbers are cut.

criterion: context_vector_1
message: 整数の配列
"""


def context_vector(weights, source):
    N, T2, T1 = weights.shape
    out = np.zeros((N, T2, source.shape[2]), dtype=source.dtype)
    for n in range(N):
        for t in range(T2):
            for j in range(T1):
                out[n, t] += (weights[n, t, j] * source[n, j]).astype(source.dtype)
    return out
