"""A final layer without a bias.

criterion: softmax_functional_2
message: 重みの形
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(
        inputs, [vectors, layers.Dense(K, activation="softmax", use_bias=False)(hidden)]
    )
