"""One GRU for both.

criterion: encoder_decoder_model_1, encoder_decoder_model_2
message: GRU が 1 つ|先に encoder_decoder_model_1
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    gru = layers.GRU(H, return_sequences=True, return_state=True)
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    _, state = gru(layers.Embedding(letters, D, mask_zero=True)(words))
    h, _ = gru(layers.Embedding(symbols, D)(given), initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
