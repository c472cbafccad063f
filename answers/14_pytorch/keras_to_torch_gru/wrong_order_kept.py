"""Keeps z, r, h.

criterion: keras_to_torch_gru_1, keras_to_torch_gru_2
message: 並べ替えていません
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
