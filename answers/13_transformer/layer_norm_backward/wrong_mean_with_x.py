"""x for its normalized value in the mean.

criterion: layer_norm_backward_2
message: g x の平均
"""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    hat = (x - x.mean(axis=-1, keepdims=True)) / sigma
    g = gamma * dy
    along = (g * x).mean(axis=-1, keepdims=True)
    dx = (g - g.mean(axis=-1, keepdims=True) - hat * along) / sigma
    return dx, (dy * hat).sum(axis=(0, 1)), dy.sum(axis=(0, 1))
