"""No activation between the Dense layers.

criterion: softmax_functional_2
message: 活性化関数がありません
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32)(vectors)
    probabilities = layers.Dense(K, activation="softmax")(hidden)
    return keras.Model(inputs, [vectors, probabilities])
