"""One product for q, k and v together, heads by moveaxis."""


def multi_head(x, weights, heads, mask=None):
    N, T, D = x.shape
    W, b = np.concatenate(weights[0:6:2], axis=1), np.concatenate(weights[1:6:2])
    q, k, v = np.moveaxis((x @ W + b).reshape(N, T, 3, heads, -1), [2, 3], [0, 2])
    scores = np.matmul(q, np.swapaxes(k, 2, 3)) / q.shape[3] ** 0.5
    if mask is not None:
        scores = scores + np.where(mask, 0.0, -1e9).reshape(N, 1, T, T)
    a = np.asarray(ops.softmax(scores.astype("float64"), axis=-1))
    return np.matmul(np.moveaxis(a @ v, 1, 2).reshape(N, T, -1), weights[6]) + weights[7]
