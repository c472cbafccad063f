"""Puts gates and units in the wrong order.

criterion: keras_to_torch_lstm_1
message: 値が違います
"""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    H = len(R)

    def turn(w):
        return w.reshape(-1, 4, H).transpose(2, 1, 0).reshape(4 * H, -1)

    return {"weight_ih_l0": turn(W), "weight_hh_l0": turn(R), "bias_ih_l0": b, "bias_hh_l0": 0 * b}
