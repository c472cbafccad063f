"""reshape for transpose.

criterion: keras_to_torch_rnn_1
message: reshape ではなく
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {
        "weight_ih_l0": W.reshape(W.shape[::-1]),
        "weight_hh_l0": R.T,
        "bias_ih_l0": b,
        "bias_hh_l0": np.zeros_like(b),
    }
