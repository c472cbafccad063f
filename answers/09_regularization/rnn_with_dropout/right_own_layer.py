"""A dropout layer of one's own."""


class MyDropout(layers.Layer):
    def __init__(self, rate):
        super().__init__()
        self.rate = rate
        self.seeds = keras.random.SeedGenerator(3)

    def call(self, x, training=False):
        return keras.random.dropout(x, self.rate, seed=self.seeds) if training else x


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.SimpleRNN(200, return_sequences=True)(layers.Embedding(vocab_size, 100)(inputs))
    return keras.Model(inputs, MyDropout(0.3)(x))
