"""The layers are made outside.

criterion: encoder_decoder_model_1, encoder_decoder_model_2
message: 関数の外で|先に encoder_decoder_model_1
"""


encoder_gru = layers.GRU(128)
decoder_gru = layers.GRU(128, return_sequences=True)

def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = encoder_gru(x)
    y = decoder_gru(layers.Embedding(symbols, D)(given), initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(y))
