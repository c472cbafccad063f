"""A Sequential within a Sequential."""


def lstm_model(vocab_size):
    words = keras.Sequential([layers.Embedding(vocab_size, 100)])
    model = keras.Sequential()
    model.add(words)
    model.add(layers.LSTM(200, name="reader"))
    return model
