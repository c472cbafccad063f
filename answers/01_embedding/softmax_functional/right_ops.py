"""keras.ops in place of activation layers; axis 2."""


def softmax_functional(vocab_size, K):
    ids = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(ids)
    scores = layers.Dense(K)(ops.tanh(layers.Dense(32)(vectors)))
    return keras.Model(ids, [vectors, ops.softmax(scores, axis=2)])
