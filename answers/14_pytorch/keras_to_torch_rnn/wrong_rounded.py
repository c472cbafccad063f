"""Cuts to whole numbers.

criterion: keras_to_torch_rnn_1
message: 値が違います|出力
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": W.T.astype(int), "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
