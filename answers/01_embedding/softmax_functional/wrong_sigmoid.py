"""sigmoid for softmax.

criterion: softmax_functional_1, softmax_functional_2
message: softmax
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    probabilities = layers.Dense(K, activation="sigmoid")(hidden)
    return keras.Model(inputs, [vectors, probabilities])
