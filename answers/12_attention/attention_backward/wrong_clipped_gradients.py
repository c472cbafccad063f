"""The gradients clipped, as if this were a training step.

criterion: attention_backward_1
message: dc を定数倍
"""


def attention_backward(dc, q, k, v):
    root = np.sqrt(q.shape[-1])
    scores = q @ k.swapaxes(1, 2) / root
    a = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = a / a.sum(axis=-1, keepdims=True)
    ds = dc @ v.swapaxes(1, 2)
    ds = a * (ds - (a * ds).sum(axis=-1, keepdims=True))
    gradients = ds @ k / root, ds.swapaxes(1, 2) @ q / root, a.swapaxes(1, 2) @ dc
    return tuple(np.clip(gradient, -1000, 1000) for gradient in gradients)
