"""The number of classes of the example, written down.

criterion: softmax_functional_1
message: 引数で受け取るクラスの数 K
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(inputs, [vectors, layers.Dense(7, activation="softmax")(hidden)])
