"""choice with probabilities, in any shape."""


def dropout_forward(x, rate, training, seed):
    if training is False:
        return np.asarray(x)
    factors = np.random.default_rng(seed).choice(
        [0.0, 1 / (1 - rate)], size=np.shape(x), p=[rate, 1 - rate]
    )
    return np.multiply(x, factors)
