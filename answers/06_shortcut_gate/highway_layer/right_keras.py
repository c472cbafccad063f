"""keras.ops; f + z (x - f)."""


def highway_layer(x, W, b, Wz, bz):

    f = ops.tanh(ops.matmul(x, W) + b)
    return f + ops.sigmoid(ops.matmul(x, Wz) + bz) * (x - f)
