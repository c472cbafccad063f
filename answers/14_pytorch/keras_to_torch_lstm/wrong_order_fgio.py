"""Order of the book.

criterion: keras_to_torch_lstm_1
message: f, g, i, o
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    i, f, g, o = np.split(np.arange(4 * len(R)), 4)
    places = np.concatenate([f, g, i, o])
    W, R, b = W[:, places], R[:, places], b[places]
    return {
        "weight_ih_l0": W.T,
        "weight_hh_l0": R.T,
        "bias_ih_l0": b,
        "bias_hh_l0": np.zeros_like(b),
    }
