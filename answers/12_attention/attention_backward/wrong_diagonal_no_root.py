"""The sigmoid's derivative, and no √d on the way back.

criterion: attention_backward_2
message: 対角の分
"""


def attention_backward(dc, q, k, v):
    scores = q @ k.swapaxes(1, 2) / np.sqrt(q.shape[-1])
    a = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    ds = a * (1 - a) * (dc @ v.swapaxes(1, 2))
    return ds @ k, ds.swapaxes(1, 2) @ q, a.swapaxes(1, 2) @ dc
