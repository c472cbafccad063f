"""Weights in a loss of Keras: float32."""


def perplexity(probs, mask):
    logs = ops.log(ops.where(mask, probs.astype("float32"), 1.0))
    return float(ops.exp(-ops.sum(logs) / ops.sum(ops.cast(mask, "float32"))))
