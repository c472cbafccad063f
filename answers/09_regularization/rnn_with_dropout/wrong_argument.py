"""The layer's dropout argument instead of a Dropout layer.

criterion: rnn_with_dropout_2
message: 引数 dropout
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    return keras.Model(inputs, layers.SimpleRNN(200, return_sequences=True, dropout=0.3)(x))
