"""PyTorch's default for eps.

criterion: layer_norm_backward_1
message: eps の既定は 0.001
"""


def layer_norm_backward(dy, x, gamma, eps=1e-5):
    m, s = x.mean(-1, keepdims=True), np.sqrt(x.var(-1, keepdims=True) + eps)
    h = (x - m) / s; g = dy * gamma
    dx = (g - g.mean(-1, keepdims=True) - h * (g * h).mean(-1, keepdims=True)) / s
    return dx, (dy * h).sum((0, 1)), dy.sum((0, 1))
