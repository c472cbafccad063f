"""Goes back 50 steps at most.

criterion: cell_gradient_1
message: 値が違います
"""


def cell_gradient(f):
    f = np.asarray(f, float)
    out = np.ones_like(f)
    for t in range(len(f) - 2, max(-1, len(f) - 52), -1):
        out[t] = out[t + 1] * f[t + 1]
    return out
