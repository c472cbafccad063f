"""kernel and recurrent_kernel swapped.

criterion: keras_to_torch_rnn_1
message: 逆です|形は
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": R.T, "weight_hh_l0": W.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
