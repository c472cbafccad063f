"""The sizes written into the layers.

criterion: encoder_decoder_model_1, encoder_decoder_model_2
message: 大きさ H の GRU|先に
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, 32, mask_zero=True)(words)
    state = layers.GRU(128)(x)
    y = layers.Embedding(symbols, 32)(given)
    h = layers.GRU(128, return_sequences=True)(y, initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
