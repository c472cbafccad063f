"""Switches dropout on for good.

criterion: rnn_with_dropout_1
message: training=True を書いて
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x, training=True)
    return keras.Model(inputs, x)
