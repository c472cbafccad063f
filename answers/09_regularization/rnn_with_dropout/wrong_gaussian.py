"""Noise that multiplies instead of dropping.

criterion: rnn_with_dropout_2
message: Dropout 層がありません
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.GaussianDropout(0.3)(x))
