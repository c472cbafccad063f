"""An index of columns."""


def keras_to_torch_gru(weights):
    H = weights[1].shape[0]
    order = np.r_[H : 2 * H, :H, 2 * H : 3 * H]
    W, R, b = (w[..., order] for w in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
