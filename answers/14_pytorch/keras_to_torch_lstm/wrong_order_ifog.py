"""Moves the candidate to the end, as some libraries have it.

criterion: keras_to_torch_lstm_1
message: 並べ替えて
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    places = np.concatenate([np.arange(len(R)) + k * len(R) for k in (0, 1, 3, 2)])
    W, R, b = W[:, places], R[:, places], b[places]
    return {
        "weight_ih_l0": W.T,
        "weight_hh_l0": R.T,
        "bias_ih_l0": b,
        "bias_hh_l0": np.zeros_like(b),
    }
