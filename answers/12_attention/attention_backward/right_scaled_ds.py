"""√d taken into ds, the output used for the mean."""


def attention_backward(dc, q, k, v):
    d = q.shape[-1]
    s = np.matmul(q, k.transpose(0, 2, 1)) / d**0.5
    a = np.exp(s - np.logaddexp.reduce(s, axis=-1, keepdims=True))
    mean = np.sum(dc * np.matmul(a, v), axis=-1, keepdims=True)
    ds = a * (np.matmul(dc, v.transpose(0, 2, 1)) - mean) / d**0.5
    return np.matmul(ds, k), np.matmul(ds.transpose(0, 2, 1), q), np.matmul(a.transpose(0, 2, 1), dc)
