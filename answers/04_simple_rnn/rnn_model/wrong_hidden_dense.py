"""A hidden Dense layer more.

criterion: rnn_model_2
message: 重みを持つ層|h（units 次元）ではありません
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(64, activation="relu"),
            layers.Dense(K, activation="softmax"),
        ]
    )
