"""RNN around a SimpleRNNCell, softmax as an Activation."""


def rnn_model(vocab_size, units, K):
    model = keras.Sequential([layers.Embedding(vocab_size, 100, mask_zero=True)])
    model.add(layers.RNN(layers.SimpleRNNCell(units)))
    model.add(layers.Dense(K))
    model.add(layers.Activation("softmax"))
    return model
