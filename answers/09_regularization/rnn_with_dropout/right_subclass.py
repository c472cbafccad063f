"""A Model subclass."""


class Noisy(keras.Model):
    def __init__(self, vocab_size):
        super().__init__()
        self.table = layers.Embedding(vocab_size, 100)
        self.rnn = layers.SimpleRNN(200, return_sequences=True)
        self.drop = layers.Dropout(0.3)

    def call(self, ids, training=None):
        return self.drop(self.rnn(self.table(ids)), training=training)


def rnn_with_dropout(vocab_size):
    return Noisy(vocab_size)
