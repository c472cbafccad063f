"""Sets the forget gate's bias to 1 where it is 0.

criterion: keras_to_torch_lstm_1
message: 忘却ゲートのバイアスに 1
"""


def keras_to_torch_lstm(weights):
    W, R, b = (np.asarray(v) for v in weights)
    H = R.shape[0]
    b = b.copy()
    if not b[H:2*H].any():
        b[H:2*H] = 1
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": 0 * b}
