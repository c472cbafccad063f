"""Weights cut to [-5, 5].

criterion: keras_to_torch_lstm_1
message: 違います
"""


def keras_to_torch_lstm(weights):
    W, R, b = (np.clip(value, -5, 5) for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
