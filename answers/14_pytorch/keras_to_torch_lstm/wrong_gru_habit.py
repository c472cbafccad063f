"""Exchanges the first two gates, as for a GRU.

criterion: keras_to_torch_lstm_1
message: f, i, g, o
"""


def keras_to_torch_lstm(weights):
    def turn(w):
        i, f, c, o = np.split(w, 4, axis=-1)
        return np.concatenate([f, i, c, o], axis=-1).T

    W, R, b = weights
    return {"weight_ih_l0": turn(W), "weight_hh_l0": turn(R), "bias_ih_l0": turn(b), "bias_hh_l0": 0 * b}
