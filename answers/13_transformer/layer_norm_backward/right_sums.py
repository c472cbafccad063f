"""The formula with sums, D taken out."""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    D = gamma.shape[0]
    sigma = np.sqrt(x.var(-1) + eps)[..., None]
    hat = (x - x.mean(-1)[..., None]) / sigma
    g = dy * gamma
    dx = (D * g - g.sum(-1)[..., None] - hat * (g * hat).sum(-1)[..., None]) / (D * sigma)
    return [dx, (dy * hat).reshape(-1, D).sum(0), dy.reshape(-1, D).sum(0)]
