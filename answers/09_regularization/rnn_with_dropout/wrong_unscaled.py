"""A layer of one's own that does not scale what stays.

criterion: rnn_with_dropout_2
message: 1 / 0.7 倍|Dropout 層がありません
"""


class Unscaled(layers.Layer):
    def __init__(self):
        super().__init__()
        self.seeds = keras.random.SeedGenerator(1)

    def call(self, x, training=False):
        if not training:
            return x
        return x * ops.cast(keras.random.uniform(ops.shape(x), seed=self.seeds) >= 0.3, x.dtype)


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, Unscaled()(x))
