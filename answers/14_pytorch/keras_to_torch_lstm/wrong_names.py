"""Names of nn.RNNCell, without _l0.

criterion: keras_to_torch_lstm_1
message: 足りない名前|両方が要ります
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    return {"weight_ih": W.T, "weight_hh": R.T, "bias_ih": b, "bias_hh": np.zeros_like(b)}
