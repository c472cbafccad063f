"""Keras' softmax."""


def causal_weights(scores):
    t = np.arange(scores.shape[-1])
    past = t[None, :] <= t[:, None]
    masked = ops.where(past, ops.convert_to_tensor(scores, dtype="float64"), -1e30)
    return ops.convert_to_numpy(ops.softmax(masked, axis=-1))
