"""Gives out the decoder's state, too.

criterion: encoder_decoder_model_1
message: 出力は 1 つ
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    x = layers.Embedding(letters, D, mask_zero=True)(words)
    state = layers.GRU(H)(x)
    y = layers.Embedding(symbols, D)(given)
    h, last = layers.GRU(H, return_sequences=True, return_state=True)(y, initial_state=state)
    return keras.Model([words, given], [layers.Dense(symbols)(h), last])
