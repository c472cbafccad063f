"""Rounded to 6 decimals.

criterion: keras_to_torch_lstm_1
message: 丸めたり
"""


def keras_to_torch_lstm(weights):
    W, R, b = (np.round(value, 6) for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
