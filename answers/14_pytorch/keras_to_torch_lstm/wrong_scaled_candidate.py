"""Doubles the candidate's rows.

criterion: keras_to_torch_lstm_1
message: 値が違います
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T * np.repeat([1, 1, 2, 1], len(R))[:, None], "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
