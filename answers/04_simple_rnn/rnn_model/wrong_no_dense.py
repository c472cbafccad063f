"""Takes the hidden state for the answer.

criterion: rnn_model_1, rnn_model_2
message: Dense
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
        ]
    )
