"""given first.

criterion: encoder_decoder_model_1, encoder_decoder_model_2, encoder_decoder_model_3
message: words, given|T1|エラー|形
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = layers.GRU(H)(x)
    y = layers.Embedding(symbols, D)(given)
    h = layers.GRU(H, return_sequences=True)(y, initial_state=state)
    return keras.Model([given, words], layers.Dense(symbols)(h))
