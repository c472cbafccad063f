"""Adds both biases into the hidden side.

criterion: keras_to_torch_gru_2
message: bias_hh_l0 に入れて
"""


def keras_to_torch_gru(weights):
    W, R, b = [
        np.concatenate([np.split(a, 3, axis=-1)[k] for k in (1, 0, 2)], axis=-1) for a in weights
    ]
    s = b[0] + b[1]
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": 0 * s, "bias_hh_l0": s}
