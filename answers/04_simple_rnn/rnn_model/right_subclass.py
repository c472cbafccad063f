"""A Model subclass, whose configuration Keras cannot know."""


class Reader(keras.Model):
    def __init__(self, vocab_size, units, K):
        super().__init__()
        self.embedding = layers.Embedding(vocab_size, 100, mask_zero=True)
        self.rnn = layers.SimpleRNN(units)
        self.head = layers.Dense(K, activation="softmax")

    def call(self, ids):
        return self.head(self.rnn(self.embedding(ids)))


def rnn_model(vocab_size, units, K):
    return Reader(vocab_size, units, K)
