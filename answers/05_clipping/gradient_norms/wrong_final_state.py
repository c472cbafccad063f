"""The slope of the last state everywhere.

criterion: gradient_norms_2
message: いつも同じ時刻
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    J = np.diag(1 - hs[-1] ** 2) @ Wh.T
    return np.array([np.linalg.norm(np.linalg.matrix_power(J, T - 1 - t), 2) for t in range(T)])
