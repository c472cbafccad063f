"""Both get half, halved once more.

criterion: keras_to_torch_rnn_2
message: 半分
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b / 4, "bias_hh_l0": b / 4}
