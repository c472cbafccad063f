"""keras.ops."""


def context_vector(weights, source):
    return ops.matmul(ops.convert_to_tensor(weights, "float32"), ops.convert_to_tensor(source, "float32"))
