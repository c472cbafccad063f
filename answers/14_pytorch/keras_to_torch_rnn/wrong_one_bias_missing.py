"""Leaves bias_hh_l0 out.

criterion: keras_to_torch_rnn_1, keras_to_torch_rnn_2
message: bias_hh_l0
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b}
