"""Dropout between Embedding and SimpleRNN.

criterion: rnn_with_dropout_2
message: SimpleRNN のあとに
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, layers.SimpleRNN(200, return_sequences=True)(x))
