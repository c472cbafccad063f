"""An axis for the gates."""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = R.shape[0]
    turned = [np.moveaxis(np.reshape(w, (-1, 3, H)), 0, 2)[[1, 0, 2]].reshape(3 * H, -1) for w in weights]
    return dict(zip(["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"], turned[:2] + [*turned[2].T], strict=True))
