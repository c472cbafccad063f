"""No gradient reaches the table from the probabilities.

criterion: softmax_functional_2
message: 勾配が途中で止まっている
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    h = layers.Dense(32, activation="tanh")(ops.stop_gradient(vectors))
    return keras.Model(inputs, [vectors, layers.Dense(K, activation="softmax")(h)])
