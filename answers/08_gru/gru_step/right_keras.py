"""keras.ops, float32 results, update written as a difference."""


def gru_step(x, h_prev, W, R, b):
    parts = zip(
        ops.split(ops.convert_to_tensor(W), 3, axis=1),
        np.split(R, 3, axis=1),
        np.split(b, 3),
        strict=True,
    )
    (W_z, R_z, b_z), (W_r, R_r, b_r), (W_h, R_h, b_h) = parts
    z = ops.sigmoid(ops.matmul(x, W_z) + ops.matmul(h_prev, R_z) + b_z)
    r = ops.sigmoid(ops.matmul(x, W_r) + ops.matmul(h_prev, R_r) + b_r)
    candidate = ops.tanh(ops.matmul(x, W_h) + ops.matmul(r * h_prev, R_h) + b_h)
    return candidate + z * (h_prev - candidate)
