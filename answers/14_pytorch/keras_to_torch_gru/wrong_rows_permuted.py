"""Splits the rows of the kernel before transposing.

criterion: keras_to_torch_gru_1
message: 並べ替えて
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[H : 2 * H, 0:H, 2 * H : 3 * H]
    return {
        "weight_ih_l0": W[np.roll(np.arange(len(W)), 1)].T,
        "weight_hh_l0": R.T,
        "bias_ih_l0": b[0][p],
        "bias_hh_l0": b[1][p],
    }
