"""The tables' sizes changed places.

criterion: encoder_decoder_model_1
message: Embedding
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(symbols, D, mask_zero=True)(words)
    state = layers.GRU(H)(x)
    y = layers.Embedding(letters, D)(given)
    h = layers.GRU(H, return_sequences=True)(y, initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
