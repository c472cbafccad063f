"""The state that the layer returns."""


def lstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    _, h, _ = layers.LSTM(200, return_state=True)(layers.Embedding(vocab_size, 100)(ids))
    return keras.Model(ids, h)
