"""Recurrent dropout on top of the Dropout layer.

criterion: rnn_with_dropout_2
message: 引数 recurrent_dropout
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True, recurrent_dropout=0.3)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, x)
