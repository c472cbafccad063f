"""keras.Input((20,)) in a Sequential, which complains of nothing.

criterion: rnn_model_1
message: 系列の長さは決めないで
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            keras.Input((20,)),
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
