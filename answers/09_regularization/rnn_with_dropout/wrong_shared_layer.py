"""One RNN for all models, made outside the function.

criterion: rnn_with_dropout_1
message: 同じ層を共有しています
"""
rnn = layers.SimpleRNN(200, return_sequences=True)


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = rnn(layers.Embedding(vocab_size, 100)(inputs))
    return keras.Model(inputs, layers.Dropout(0.3)(x))
