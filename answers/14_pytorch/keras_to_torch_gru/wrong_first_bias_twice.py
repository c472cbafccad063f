r"""b[0] on both sides.

criterion: keras_to_torch_gru_2
message: bias\[0\] を 2 本とも
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[H : 2 * H, 0:H, 2 * H : 3 * H]
    return {
        "weight_ih_l0": W[:, p].T,
        "weight_hh_l0": R[:, p].T,
        "bias_ih_l0": b[0][p],
        "bias_hh_l0": b[0][p],
    }
