"""SimpleRNN(K) with softmax in place of a Dense.

criterion: rnn_model_2
message: Dense 層がありません|units が引数の units と違います
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(K, activation="softmax"),
        ]
    )
