"""A dictionary with Keras' names.

criterion: keras_to_torch_rnn_1, keras_to_torch_rnn_2
message: 名前|両方
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return {"kernel": W.T, "recurrent_kernel": R.T, "bias": b, "bias2": np.zeros_like(b)}
