"""Makes the hidden layer once, outside: every model shares it.

criterion: softmax_functional_2
message: 同じ層を使って
"""


shared = layers.Dense(32, activation="tanh")


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    probabilities = layers.Dense(K, activation="softmax")(shared(vectors))
    return keras.Model(inputs, [vectors, probabilities])
