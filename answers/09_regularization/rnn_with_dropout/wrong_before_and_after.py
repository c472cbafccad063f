"""Drops before the SimpleRNN, too.

criterion: rnn_with_dropout_2
message: 学習中に残った要素
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Dropout(0.3)(layers.Embedding(vocab_size, 100)(inputs))
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
