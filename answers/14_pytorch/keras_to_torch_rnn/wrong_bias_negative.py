"""One bias, and its opposite.

criterion: keras_to_torch_rnn_2
message: バイアスが入っていません
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": -b}
