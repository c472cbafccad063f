"""A Model subclass that drops by itself, in training only."""


def rnn_with_dropout(vocab_size):
    class Reader(keras.Model):
        def __init__(self):
            super().__init__()
            self.table = layers.Embedding(vocab_size, 100)
            self.rnn = layers.SimpleRNN(200, return_sequences=True)
            self.seeds = keras.random.SeedGenerator()

        def call(self, ids, training=False):
            h = self.rnn(self.table(ids))
            return keras.random.dropout(h, 0.3, seed=self.seeds) if training else h

    return Reader()
