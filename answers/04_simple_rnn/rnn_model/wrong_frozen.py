"""An embedding that does not learn.

criterion: rnn_model_2
message: 学習しない重み
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True, trainable=False),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
