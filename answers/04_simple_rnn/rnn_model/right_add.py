"""Sequential with add; softmax as a layer of its own."""


def rnn_model(vocab_size, units, K):
    model = keras.Sequential(name="reader")
    model.add(keras.Input(shape=(None,)))
    model.add(layers.Embedding(input_dim=vocab_size, output_dim=100, mask_zero=True))
    model.add(layers.SimpleRNN(units=units, return_sequences=False))
    model.add(layers.Dense(K))
    model.add(layers.Softmax())
    return model
