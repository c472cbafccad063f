"""Never divides by √d.

criterion: attention_backward_1, attention_backward_2
message: √d|数値微分|dq の値
"""


def attention_backward(dc, q, k, v):
    root = 1.0
    scores = q @ k.swapaxes(1, 2) / root
    a = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    g = dc @ v.swapaxes(1, 2)
    ds = a * (g - (a * g).sum(axis=-1, keepdims=True))
    return ds @ k / root, ds.swapaxes(1, 2) @ q / root, a.swapaxes(1, 2) @ dc
