"""The same mask at each call.

criterion: rnn_with_dropout_2
message: 毎回引き直します
"""


class FixedDropout(layers.Layer):
    def call(self, x, training=False):
        return keras.random.dropout(x, 0.3, seed=7) if training else x


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, FixedDropout()(x))
