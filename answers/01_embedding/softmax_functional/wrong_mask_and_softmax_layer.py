"""A mask of (N, T), which the Softmax layer cannot use.

criterion: softmax_functional_1, softmax_functional_2
message: mask_zero=True は要りません
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16, mask_zero=True)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    probabilities = layers.Softmax()(layers.Dense(K)(hidden))
    return keras.Model(inputs, [vectors, probabilities])
