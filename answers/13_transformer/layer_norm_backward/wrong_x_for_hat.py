"""x for its normalized value in dgamma.

criterion: layer_norm_backward_1
message: 代わりに x
"""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    hat = (x - x.mean(axis=-1, keepdims=True)) / sigma
    g = gamma * dy
    along = (g * hat).mean(axis=-1, keepdims=True)
    dx = (g - g.mean(axis=-1, keepdims=True) - hat * along) / sigma
    return dx, (dy * x).sum(axis=(0, 1)), dy.sum(axis=(0, 1))
