"""LSTM where SimpleRNN is asked.

criterion: rnn_with_dropout_1
message: 重みの形
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.LSTM(200, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, x)
