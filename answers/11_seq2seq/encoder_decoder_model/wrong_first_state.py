"""The first of the encoder's states.

criterion: encoder_decoder_model_2, encoder_decoder_model_3
message: 最初の時刻|最後の文字|逆さ
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = layers.GRU(H, return_sequences=True)(x)[:, 0]
    y = layers.Embedding(symbols, D)(given)
    h = layers.GRU(H, return_sequences=True)(y, initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
