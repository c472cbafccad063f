"""Sequential with add."""


def bilstm_model(vocab_size):
    model = keras.Sequential(name="tagger")
    model.add(keras.Input((None,)))
    model.add(layers.Embedding(input_dim=vocab_size, output_dim=100, mask_zero=True))
    lstm = layers.LSTM(units=200, return_sequences=True)
    model.add(layers.Bidirectional(lstm, merge_mode="sum"))
    return model
