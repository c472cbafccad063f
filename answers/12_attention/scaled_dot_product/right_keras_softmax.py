"""Keras' softmax."""


def scaled_dot_product(q, k, v, mask=None):
    scores = np.matmul(q, np.swapaxes(k, -2, -1)) / q.shape[-1] ** 0.5
    if mask is not None:
        scores = np.where(np.logical_not(mask), -1e9, scores)
    return np.matmul(ops.convert_to_numpy(ops.softmax(scores, axis=-1)), v)
