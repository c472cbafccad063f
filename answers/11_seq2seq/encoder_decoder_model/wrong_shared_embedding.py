"""One table for letters and kana.

criterion: encoder_decoder_model_1, encoder_decoder_model_2
message: Embedding|先に
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    table = layers.Embedding(letters, D, mask_zero=True)
    state = layers.GRU(H)(table(words))
    h = layers.GRU(H, return_sequences=True)(table(given), initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
