"""Only bias_ih_l0.

criterion: torch_to_keras_lstm_1
message: bias_ih_l0 だけ
"""


def torch_to_keras_lstm(state):
    W, R, i, h = (
        as_numpy(state[name])
        for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    )
    return [W.T, R.T, i]
