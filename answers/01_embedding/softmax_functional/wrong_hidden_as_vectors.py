"""The hidden layer as the first output.

criterion: softmax_functional_1, softmax_functional_2
message: のはずですが
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    probabilities = layers.Dense(K, activation="softmax")(hidden)
    return keras.Model(inputs, [hidden, probabilities])
