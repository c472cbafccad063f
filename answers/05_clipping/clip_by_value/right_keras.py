"""Keras' own operation."""


def clip_by_value(grad, limit):
    return ops.convert_to_numpy(ops.clip(ops.convert_to_tensor(grad, dtype="float64"), -limit, limit))
