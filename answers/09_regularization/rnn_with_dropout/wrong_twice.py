"""Drops twice after the SimpleRNN.

criterion: rnn_with_dropout_2
message: 1 回だけ
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
