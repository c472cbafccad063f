"""The layers in a loop."""


def rnn_with_dropout(vocab_size):
    inputs = outputs = keras.Input((None,))
    for layer in (layers.Embedding(vocab_size, 100), layers.SimpleRNN(200, return_sequences=True), layers.Dropout(0.3)):
        outputs = layer(outputs)
    return keras.Model(inputs, outputs)
