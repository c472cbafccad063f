"""Joined side by side, then both halves added by slices."""


def bilstm_model(vocab_size):
    ids = keras.Input((None,))
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    both = layers.Bidirectional(layers.LSTM(200, return_sequences=True))(x)
    return keras.Model(ids, both[:, :, :200] + both[:, :, 200:])
