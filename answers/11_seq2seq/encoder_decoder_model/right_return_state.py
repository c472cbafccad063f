"""return_state, and a mask on the decoder, too."""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    _, state = layers.GRU(H, return_state=True)(x)
    y = layers.Embedding(symbols, D, mask_zero=True)(given)
    h = layers.GRU(H, return_sequences=True)(y, initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
