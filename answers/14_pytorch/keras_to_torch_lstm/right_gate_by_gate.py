"""Transposes gate by gate, half of the bias on each side."""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    turn = lambda a: np.concatenate([g.T for g in np.split(a, 4, axis=1)], axis=0)
    return {
        "bias_ih_l0": b / 2,
        "bias_hh_l0": b / 2,
        "weight_ih_l0": turn(W),
        "weight_hh_l0": turn(R),
    }
