"""A Dropout layer that was not asked for.

criterion: softmax_functional_2
message: Dropout
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dropout(0.5)(layers.Dense(32, activation="tanh")(vectors))
    probabilities = layers.Dense(K, activation="softmax")(hidden)
    return keras.Model(inputs, [vectors, probabilities])
