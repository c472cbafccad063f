"""The row's minimum taken off in place of the maximum.

criterion: attention_backward_2
message: 最大値
"""


def attention_backward(dc, q, k, v):
    root = np.sqrt(q.shape[-1])
    scores = q @ k.swapaxes(1, 2) / root
    a = np.exp(scores - scores.min(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    ds = dc @ v.swapaxes(1, 2)
    ds = a * (ds - (a * ds).sum(axis=-1, keepdims=True))
    return ds @ k / root, ds.swapaxes(1, 2) @ q / root, a.swapaxes(1, 2) @ dc
