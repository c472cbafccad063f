"""Copies the matrices as they are.

criterion: keras_to_torch_rnn_1
message: 転置していません
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"weight_ih_l0": W, "weight_hh_l0": R, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
