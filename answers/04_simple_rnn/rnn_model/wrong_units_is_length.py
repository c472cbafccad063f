"""units = the sequence length.

criterion: rnn_model_2
message: units が引数の units と違います
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(20),
            layers.Dense(K, activation="softmax"),
        ]
    )
