"""units = the sequence length.

criterion: rnn_with_dropout_1
message: 系列の長さを渡して
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(20, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, x)
