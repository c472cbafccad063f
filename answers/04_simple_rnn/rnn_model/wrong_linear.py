"""activation=None.

criterion: rnn_model_2
message: 活性化関数がありません
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, activation=None),
            layers.Dense(K, activation="softmax"),
        ]
    )
