"""The samples first, then the times."""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    mean = np.mean(x, axis=2, keepdims=True)
    sigma = (np.var(x, axis=2, keepdims=True) + eps) ** 0.5
    hat = (x - mean) / sigma
    g = np.multiply(gamma, dy)
    dx = g - np.mean(g, axis=2, keepdims=True)
    dx = dx - hat * np.mean(g * hat, axis=2, keepdims=True)
    dgamma = np.sum(np.sum(dy * hat, axis=0), axis=0)
    return dx / sigma, dgamma, np.sum(np.sum(dy, axis=0), axis=0)
