"""Layers made first, the decoder's before the encoder's."""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    table, writer, out = layers.Embedding(symbols, D), layers.GRU(H, return_sequences=True, return_state=True), layers.Dense(symbols)
    reader = layers.GRU(H, name="reader")
    given = keras.Input((None,), dtype="int32", name="given")
    y = table(given)
    words = keras.Input((None,), dtype="int32", name="words")
    state = reader(layers.Embedding(letters, D, mask_zero=True)(words))
    h, _ = writer(y, initial_state=state)
    return keras.Model(inputs=[words, given], outputs=out(h))
