"""keras.ops in float32; changes its own copy in place."""


def residual_forward(x, W1, b1, W2, b2):

    o = np.array(x, dtype="float32")
    o += ops.convert_to_numpy(ops.matmul(ops.tanh(ops.matmul(x, W1) + b1), W2) + b2)
    return o
