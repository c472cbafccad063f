"""New models of kept layers.

criterion: rnn_with_dropout_1
message: 同じ層を共有
"""


def rnn_with_dropout(vocab_size, kept={}):
    if vocab_size not in kept:
        kept[vocab_size] = layers.Embedding(vocab_size, 100), layers.SimpleRNN(200, return_sequences=True)
    table, rnn = kept[vocab_size]
    inputs = keras.Input((None,), dtype="int32")
    return keras.Model(inputs, layers.Dropout(0.3)(rnn(table(inputs))))
