"""reshape for transpose.

criterion: keras_to_torch_gru_1
message: reshape ではなく
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[H : 2 * H, 0:H, 2 * H : 3 * H]
    return {
        "weight_ih_l0": W[:, p].reshape(3 * H, -1),
        "weight_hh_l0": R[:, p].reshape(3 * H, -1),
        "bias_ih_l0": b[0][p],
        "bias_hh_l0": b[1][p],
    }
