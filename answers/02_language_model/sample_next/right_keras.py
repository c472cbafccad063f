"""softmax of Keras: float32."""


def sample_next(scores, temperature, u):
    shifted = np.asarray(scores) - np.max(scores)
    probs = ops.convert_to_numpy(ops.softmax((shifted / temperature).astype("float32")))
    ends = np.cumsum(probs.astype("float64"))
    return int((ends / ends[-1] <= u).sum())
