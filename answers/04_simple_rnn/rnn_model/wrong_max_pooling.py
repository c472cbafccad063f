"""The largest h of all steps.

criterion: rnn_model_2
message: 最大値|出力が変わります
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, return_sequences=True),
            layers.GlobalMaxPooling1D(),
            layers.Dense(K, activation="softmax"),
        ]
    )
