"""The mean of the states, masked.

criterion: encoder_decoder_model_2, encoder_decoder_model_3
message: 平均を渡して|マスクは効いて
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    x = layers.GRU(H, return_sequences=True)(x)
    state = ops.mean(x, axis=1)
    y = layers.Embedding(symbols, D)(given)
    y = layers.GRU(H, return_sequences=True)(y, initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(y))
