"""The embedding cannot learn.

criterion: softmax_functional_2
message: 学習されない
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16, trainable=False)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(inputs, [vectors, layers.Dense(K, activation="softmax")(hidden)])
