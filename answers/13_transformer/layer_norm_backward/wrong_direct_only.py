"""Mean and variance taken for constants.

criterion: layer_norm_backward_2
message: μ と σ が動く分
"""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    hat = (x - x.mean(axis=-1, keepdims=True)) / sigma
    g = gamma * dy
    along = (g * hat).mean(axis=-1, keepdims=True)
    dx = g / sigma
    return dx, (dy * hat).sum(axis=(0, 1)), dy.sum(axis=(0, 1))
