"""noise_shape, which leaves all axes free."""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, embeddings_initializer="glorot_uniform")(inputs)
    x = layers.SimpleRNN(200, return_sequences=True, unroll=False)(x)
    return keras.Model(inputs, layers.Dropout(0.3, noise_shape=(None, None, 200))(x))
