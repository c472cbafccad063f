"""Transposes only where the shape differs.

criterion: keras_to_torch_lstm_1
message: D = 4H
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T if W.shape[0] != W.shape[1] else W, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
