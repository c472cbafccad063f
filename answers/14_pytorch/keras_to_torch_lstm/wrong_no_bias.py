"""Leaves both biases zero.

criterion: keras_to_torch_lstm_1
message: バイアスが入っていません
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    return {
        "weight_ih_l0": W.T,
        "weight_hh_l0": R.T,
        "bias_ih_l0": np.zeros_like(b),
        "bias_hh_l0": np.zeros_like(b),
    }
