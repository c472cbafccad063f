"""Halves the given bias in place.

criterion: keras_to_torch_rnn_1, keras_to_torch_rnn_2
message: 書き換わりました
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    b /= 2
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": b}
