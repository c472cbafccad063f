"""Sequential with add and keyword arguments."""


def lstm_model(vocab_size):
    model = keras.Sequential(name="sentences")
    model.add(keras.Input(shape=(None,)))
    model.add(layers.Embedding(input_dim=vocab_size, output_dim=100))
    model.add(layers.LSTM(units=200, return_sequences=False))
    return model
