"""ops of Keras."""


def smoothed_probs(counts, k):
    raised = ops.cast(counts, "float32") + float(k)
    return ops.convert_to_numpy(raised / ops.sum(raised, axis=-1, keepdims=True))
