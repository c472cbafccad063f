"""Functional API instead of Sequential."""


def lstm_model(vocab_size):
    inputs = keras.Input(shape=(None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    return keras.Model(inputs, layers.LSTM(200)(x))
