"""Rolls by one gate.

criterion: keras_to_torch_gru_1
message: h, z, r|r, h, z
"""


def keras_to_torch_gru(weights):
    def reorder(value):
        return np.roll(value, value.shape[-1] // 3, axis=-1)

    W, R, b = (reorder(value) for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
