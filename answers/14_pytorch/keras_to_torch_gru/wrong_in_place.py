"""Exchanges z and r in the given arrays.

criterion: keras_to_torch_gru_1, keras_to_torch_gru_2
message: 書き換わりました
"""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = R.shape[0]
    for a in (W, R, b):
        a[..., :H], a[..., H : 2 * H] = a[..., H : 2 * H].copy(), a[..., :H].copy()
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b[0], "bias_hh_l0": b[1]}
