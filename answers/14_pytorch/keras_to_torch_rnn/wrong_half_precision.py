"""Through float16.

criterion: keras_to_torch_rnn_1
message: 値が違います
"""


def keras_to_torch_rnn(weights):
    W, R, b = (np.asarray(value).astype("float16").astype("float32") for value in weights)
    return {"weight_ih_l0": W.T, "weight_hh_l0": R.T, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}
