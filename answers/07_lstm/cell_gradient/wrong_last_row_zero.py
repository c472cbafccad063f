"""The last row is 0.

criterion: cell_gradient_1
message: 最後の行は 1
"""


def cell_gradient(f):
    gradient = np.zeros_like(f)
    gradient[-2] = f[-1] if len(f) > 1 else 1
    for t in range(len(f) - 3, -1, -1):
        gradient[t] = gradient[t + 1] * f[t + 1]
    return gradient
