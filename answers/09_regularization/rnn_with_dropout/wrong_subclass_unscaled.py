"""A Model subclass that drops by itself and does not scale what stays.

criterion: rnn_with_dropout_2
message: 1 / 0.7 倍
"""


def rnn_with_dropout(vocab_size):
    class Reader(keras.Model):
        def __init__(self):
            super().__init__()
            self.table = layers.Embedding(vocab_size, 100)
            self.rnn = layers.SimpleRNN(200, return_sequences=True)

        def call(self, ids, training=False):
            h = self.rnn(self.table(ids))
            if not training:
                return h
            return ops.where(keras.random.uniform(ops.shape(h)) >= 0.3, h, 0.0)

    return Reader()
