"""Returns dv first.

criterion: attention_backward_1, attention_backward_2
message: 形は
"""


def attention_backward(dc, q, k, v):
    root = np.sqrt(q.shape[-1])
    scores = q @ k.swapaxes(1, 2) / root
    a = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    g = dc @ v.swapaxes(1, 2)
    ds = a * (g - (a * g).sum(axis=-1, keepdims=True))
    return a.swapaxes(1, 2) @ dc, ds @ k / root, ds.swapaxes(1, 2) @ q / root
