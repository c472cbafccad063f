"""Fixes the length at 20.

criterion: rnn_with_dropout_1, rnn_with_dropout_2
message: 長さは決めない
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((20,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, x)
