"""Keras on a flat tensor."""


def clip_by_norm(grad, limit):
    tensor = ops.convert_to_tensor(grad, dtype="float64")
    norm = ops.norm(ops.reshape(tensor, (-1,)))
    return ops.convert_to_numpy(ops.where(norm > limit, tensor * limit / ops.maximum(norm, 1e-30), tensor))
