"""Functional API."""


def rnn_model(vocab_size, units, K):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(inputs)
    h = layers.SimpleRNN(units)(x)
    return keras.Model(inputs, layers.Dense(K, activation="softmax")(h))
