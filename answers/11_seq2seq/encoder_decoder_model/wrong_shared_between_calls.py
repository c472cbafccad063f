"""The layers are made once, outside.

criterion: encoder_decoder_model_2
message: 共有
"""


KEPT = {}


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words = keras.Input((None,), dtype="int32")
    given = keras.Input((None,), dtype="int32")
    if (letters, symbols, D, H) not in KEPT:
        KEPT[letters, symbols, D, H] = layers.GRU(H), layers.GRU(H, return_sequences=True)
    reader, writer = KEPT[letters, symbols, D, H]
    state = reader(layers.Embedding(letters, D, mask_zero=True)(words))
    h = writer(layers.Embedding(symbols, D)(given), initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(h))
