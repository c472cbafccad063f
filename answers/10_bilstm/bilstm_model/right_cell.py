"""RNN around an LSTMCell."""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.RNN(layers.LSTMCell(200), return_sequences=True), merge_mode="sum"
            ),
        ]
    )
