"""Both layers written out."""


def bilstm_model(vocab_size):
    ahead = layers.LSTM(200, return_sequences=True)
    back = layers.LSTM(200, return_sequences=True, go_backwards=True)
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(ahead, merge_mode="sum", backward_layer=back),
        ]
    )
