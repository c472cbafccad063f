"""As many classes as words.

criterion: softmax_functional_1
message: vocab_size になって
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(inputs, [vectors, layers.Dense(vocab_size, activation="softmax")(hidden)])
