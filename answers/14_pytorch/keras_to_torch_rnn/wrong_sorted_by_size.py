"""Takes the square one for recurrent_kernel.

criterion: keras_to_torch_rnn_1
message: 逆です|値が違います
"""


def keras_to_torch_rnn(weights):
    square = [w for w in weights[:2] if w.shape[0] == w.shape[1]]
    R = square[0]
    W = weights[0] if weights[0] is not R else weights[1]
    b = weights[2]
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
