"""Reverses the order: h, r, z.

criterion: keras_to_torch_gru_1, keras_to_torch_gru_2
message: h, r, z|並べ替え
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[2 * H : 3 * H, H : 2 * H, 0:H]
    return {
        "weight_ih_l0": W[:, p].T,
        "weight_hh_l0": R[:, p].T,
        "bias_ih_l0": b[0][p],
        "bias_hh_l0": b[1][p],
    }
