"""Adds 1 to the forget bias, as if that were not in the weights.

criterion: keras_to_torch_lstm_1
message: 忘却ゲート
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    H = len(R)
    b = b.copy()
    b[H : 2 * H] += 1
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": 0 * b}
