"""The decoder starts from zero.

criterion: encoder_decoder_model_1, encoder_decoder_model_3
message: initial_state に渡
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = layers.GRU(H)(x)
    y = layers.Embedding(symbols, D)(given)
    h = layers.GRU(H, return_sequences=True)(y)
    return keras.Model([words, given], layers.Dense(symbols)(h))
