"""Layers with names, the same in every model."""


def lstm_model(vocab_size):
    table = layers.Embedding(vocab_size, 100, name="table")
    return keras.Sequential([table, layers.LSTM(200, name="reader")], name="sentences")
