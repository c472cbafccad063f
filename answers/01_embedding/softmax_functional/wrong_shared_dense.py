"""A layer as a default argument: all models share it.

criterion: softmax_functional_1
message: 呼ばれるたびに
"""


def softmax_functional(vocab_size, K, dense=layers.Dense(32, activation="tanh")):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    probabilities = layers.Dense(K, activation="softmax")(dense(vectors))
    return keras.Model(inputs, [vectors, probabilities])
