"""softmax without the maximum.

criterion: attention_backward_1, attention_backward_2
message: 最大値を引きます
"""


def attention_backward(dc, q, k, v):
    root = np.sqrt(q.shape[-1])
    scores = q @ k.swapaxes(1, 2) / root
    a = np.exp(scores)
    a = a / a.sum(axis=-1, keepdims=True)
    g = dc @ v.swapaxes(1, 2)
    ds = a * (g - (a * g).sum(axis=-1, keepdims=True))
    return ds @ k / root, ds.swapaxes(1, 2) @ q / root, a.swapaxes(1, 2) @ dc
