"""Two LSTM layers, the second one backwards and turned round."""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    ahead = layers.LSTM(200, return_sequences=True)(x)
    back = layers.LSTM(200, return_sequences=True, go_backwards=True)(x)
    return keras.Model(ids, ahead + ops.flip(back, axis=1))
