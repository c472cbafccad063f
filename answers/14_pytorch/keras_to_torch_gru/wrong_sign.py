"""Turns z's sign, as if z weighed the other side.

criterion: keras_to_torch_gru_1, keras_to_torch_gru_2
message: 符号
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[H : 2 * H, 0:H, 2 * H : 3 * H]
    s = np.repeat([1, -1, 1], H)
    return {
        "weight_ih_l0": (W[:, p] * s).T,
        "weight_hh_l0": (R[:, p] * s).T,
        "bias_ih_l0": b[0][p] * s,
        "bias_hh_l0": b[1][p] * s,
    }
