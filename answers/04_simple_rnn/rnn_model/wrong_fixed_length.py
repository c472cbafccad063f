"""Fixes T to 20.

criterion: rnn_model_1, rnn_model_2
message: 系列の長さは決めないで
"""


def rnn_model(vocab_size, units, K):
    inputs = keras.Input((20,))
    h = layers.SimpleRNN(units)(layers.Embedding(vocab_size, 100, mask_zero=True)(inputs))
    return keras.Model(inputs, layers.Dense(K, activation="softmax")(h))
