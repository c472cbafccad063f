"""A list, as set_weights takes it.

criterion: keras_to_torch_rnn_1, keras_to_torch_rnn_2
message: 辞書を返します
"""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    return [W.T, R.T, b, np.zeros_like(b)]
