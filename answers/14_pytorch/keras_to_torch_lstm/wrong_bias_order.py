"""Reorders the bias only.

criterion: keras_to_torch_lstm_1
message: f, i, g, o
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    i, f, g, o = np.split(b, 4)
    b = np.concatenate([f, i, g, o])
    return {
        "weight_ih_l0": W.T,
        "weight_hh_l0": R.T,
        "bias_ih_l0": b,
        "bias_hh_l0": np.zeros_like(b),
    }
