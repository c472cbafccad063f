"""Sequential can give one output only.

criterion: softmax_functional_1, softmax_functional_2
message: 2 つ
"""


def softmax_functional(vocab_size, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 16),
            layers.Dense(32, activation="tanh"),
            layers.Dense(K, activation="softmax"),
        ]
    )
