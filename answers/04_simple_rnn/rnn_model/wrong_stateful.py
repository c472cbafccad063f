"""Keeps the state from sentence to sentence.

criterion: rnn_model_2
message: エラー|違います|変わります
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, stateful=True),
            layers.Dense(K, activation="softmax"),
        ]
    )
