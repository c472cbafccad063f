"""Activation and softmax as layers of their own."""


def softmax_functional(vocab_size, K):
    ids = keras.Input(shape=(None,))
    vectors = layers.Embedding(vocab_size, 16)(ids)
    x = layers.Dense(32)(vectors)
    x = layers.Activation("tanh")(x)
    x = layers.Dense(K)(x)
    return keras.Model(inputs=ids, outputs=(vectors, layers.Softmax(axis=-1)(x)))
