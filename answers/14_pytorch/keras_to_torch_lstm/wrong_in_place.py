"""Adds to the given bias.

criterion: keras_to_torch_lstm_1
message: 書き換わりました
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    b += 0.25
    b *= 1.0
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b - 0.25, "bias_hh_l0": np.zeros_like(b)}
