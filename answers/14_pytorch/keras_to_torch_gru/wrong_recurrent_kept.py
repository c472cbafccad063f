"""Forgets recurrent_kernel's order.

criterion: keras_to_torch_gru_1
message: weight_hh_l0 の値が違います。並べ替えていません
"""


def keras_to_torch_gru(weights):
    def reorder(value):
        z, r, h = np.split(value, 3, axis=-1)
        return np.concatenate([r, z, h], axis=-1)

    W, R, b = (reorder(value) for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": weights[1].T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
