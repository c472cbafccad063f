"""The variance as the mean of squares less the square of the mean."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    x = np.asarray(x, dtype="float64")
    mean = np.mean(x, axis=2)[:, :, np.newaxis]
    var = np.mean(x**2, axis=2)[:, :, np.newaxis] - mean**2
    return (x - mean) * (var + eps) ** -0.5 * gamma + beta
