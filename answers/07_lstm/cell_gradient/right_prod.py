"""A product of its own for each t, as a list of lists."""


def cell_gradient(f):
    return [[float(np.prod(f[t + 1 :, k])) for k in range(f.shape[1])] for t in range(len(f))]
