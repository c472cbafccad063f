"""Forgets return_sequences.

criterion: rnn_with_dropout_1
message: return_sequences=True が要ります
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, x)
