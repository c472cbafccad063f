"""Keras' operations on the mask."""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) >= rate
    return ops.convert_to_numpy(ops.where(mask, ops.convert_to_tensor(x / (1 - rate)), 0.0))
