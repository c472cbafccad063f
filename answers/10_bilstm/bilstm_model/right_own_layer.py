"""A layer of one's own that holds the two parts."""


class Both(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.rnn = layers.Bidirectional(layers.LSTM(units, return_sequences=True), merge_mode="sum")
        self.supports_masking = True

    def call(self, x, mask=None):
        return self.rnn(x, mask=mask)


def bilstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100, mask_zero=True), Both(200)])
