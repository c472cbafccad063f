"""Noise while training.

criterion: softmax_functional_2
message: 学習のとき
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16)(inputs)
    hidden = layers.Dense(32, activation="tanh")(layers.GaussianNoise(0.5)(vectors))
    return keras.Model(inputs, [vectors, layers.Dense(K, activation="softmax")(hidden)])
