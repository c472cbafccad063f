r"""bias[1] for both.

criterion: keras_to_torch_gru_2
message: bias\[1\] を 2 本とも
"""


def keras_to_torch_gru(weights):
    def reorder(value):
        z, r, h = np.split(value, 3, axis=-1)
        return np.concatenate([r, z, h], axis=-1)

    W, R, b = (reorder(value) for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[1], "bias_hh_l0": b[1]}
