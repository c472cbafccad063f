"""Divides q in place.

criterion: attention_backward_1, attention_backward_2
message: 書き換わりました
"""


def attention_backward(dc, q, k, v):
    root = np.sqrt(q.shape[-1])
    q /= root
    scores = q @ k.swapaxes(1, 2)
    a = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    g = dc @ v.swapaxes(1, 2)
    ds = a * (g - (a * g).sum(axis=-1, keepdims=True))
    return ds @ k / root, ds.swapaxes(1, 2) @ q, a.swapaxes(1, 2) @ dc
