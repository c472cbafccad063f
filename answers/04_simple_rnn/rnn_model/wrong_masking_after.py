"""Embedding without a mask, then Masking, which sees no 0.

criterion: rnn_model_2
message: 出力が変わります
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.Masking(),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
