"""A Model subclass with a mask of its own, called once before it is returned."""


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
            return ops.where(keras.random.uniform(ops.shape(h)) >= 0.3, h / 0.7, 0.0)

    model = Reader()
    model(np.zeros((1, 2), dtype="int32"))
    return model
