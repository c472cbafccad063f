"""A Model subclass."""


class Names(keras.Model):
    def __init__(self, vocab_size, units, rate, l2):
        super().__init__()
        self.out = layers.Dense(1, activation="sigmoid")
        self.table = layers.Embedding(vocab_size, 32, mask_zero=True)
        penalty = keras.regularizers.L2(l2)
        self.rnn = layers.SimpleRNN(
            units,
            dropout=rate,
            recurrent_dropout=rate,
            kernel_regularizer=penalty,
            recurrent_regularizer=penalty,
        )

    def call(self, ids):
        return self.out(self.rnn(self.table(ids)))


def regularized_model(vocab_size, units, rate, l2):
    return Names(vocab_size, units, rate, l2)
