"""Takes batches of 32 only.

criterion: rnn_with_dropout_1
message: N が 32 に決まって
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input(batch_shape=(32, None), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
