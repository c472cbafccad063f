"""keras.ops all the way."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = ops.multiply(dh, 1 - ops.square(h))
    return (
        ops.matmul(da, ops.transpose(Wx)),
        ops.matmul(da, ops.transpose(Wh)),
        ops.matmul(ops.transpose(x), da),
        ops.matmul(ops.transpose(h_prev), da),
        ops.sum(da, axis=0),
    )
