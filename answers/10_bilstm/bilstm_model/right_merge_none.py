"""merge_mode=None, and a layer that adds."""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    ahead, back = layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode=None)(x)
    return keras.Model(ids, layers.add([ahead, back]))
