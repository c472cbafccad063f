"""z and r need only the sum: both on the input side, the candidate's second bias where it belongs."""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)
    p = np.r_[H : 2 * H, 0:H, 2 * H : 3 * H]
    ih, hh = b[0][p].copy(), b[1][p].copy()
    ih[: 2 * H] += hh[: 2 * H]
    hh[: 2 * H] = 0
    return {
        "weight_ih_l0": W[:, p].T,
        "weight_hh_l0": R[:, p].T,
        "bias_ih_l0": ih,
        "bias_hh_l0": hh,
    }
