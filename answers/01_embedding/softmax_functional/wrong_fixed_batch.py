"""Fixes the number of sentences.

criterion: softmax_functional_1
message: 文の数 N が 32
"""


def softmax_functional(vocab_size, K):
    i = keras.Input((None,), batch_size=32, dtype="int32")
    v = layers.Embedding(vocab_size, 16)(i)
    return keras.Model(i, [v, layers.Dense(K, activation="softmax")(layers.Dense(32, activation="tanh")(v))])
