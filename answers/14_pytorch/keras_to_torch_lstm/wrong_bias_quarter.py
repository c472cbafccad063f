"""A bias for the first gate only.

criterion: keras_to_torch_lstm_1
message: 値が違います
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": np.where(np.arange(len(b)) < len(b) // 4, b, 0), "bias_hh_l0": np.zeros_like(b)}
