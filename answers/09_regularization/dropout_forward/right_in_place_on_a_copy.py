"""Changes a copy in floating point."""


def dropout_forward(x, rate, training, seed):
    result = x.astype("float64")
    if training:
        result[np.random.default_rng(seed).random(result.shape) < rate] = 0.0
        result *= 1.0 / (1.0 - rate)
    return result
