"""keras.ops for the activations."""


def softmax_functional(vocab_size, K):
    i = keras.Input((None,), dtype="int32")
    v = layers.Embedding(vocab_size, 16)(i)
    h = ops.tanh(layers.Dense(32)(v))
    return keras.Model(inputs=i, outputs=[v, ops.softmax(layers.Dense(K)(h), axis=-1)])
