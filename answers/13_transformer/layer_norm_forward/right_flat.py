"""All vectors as rows of one matrix."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    rows = x.reshape(-1, x.shape[-1]).astype(float)
    rows = (rows.T - rows.mean(axis=1)) / np.sqrt(rows.var(axis=1) + eps)
    return (rows.T * gamma + beta).reshape(x.shape)
