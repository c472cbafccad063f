"""LSTM layers.

criterion: encoder_decoder_model_1, encoder_decoder_model_2
message: GRU|先に
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = layers.LSTM(H)(x)
    y = layers.Embedding(symbols, D)(given)
    h = layers.LSTM(H, return_sequences=True)(y, initial_state=[state, state])
    return keras.Model([words, given], layers.Dense(symbols)(h))
