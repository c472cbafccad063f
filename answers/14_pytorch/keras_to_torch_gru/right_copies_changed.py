"""Exchanges z and r in copies."""


def keras_to_torch_gru(weights):
    W, R, b = (np.array(w) for w in weights)
    H = len(R)
    for a in (W, R, b):
        a[..., : 2 * H] = np.roll(a[..., : 2 * H], H, axis=-1)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
