"""Named layers and keyword arguments."""


def rnn_with_dropout(vocab_size):
    ids = keras.Input(shape=(None,), name="ids", dtype="int32")
    vectors = layers.Embedding(input_dim=vocab_size, output_dim=100, name="table")(ids)
    hidden = layers.SimpleRNN(units=200, return_sequences=True, name="rnn")(vectors)
    outputs = layers.Dropout(rate=0.3, name="drop")(hidden)
    return keras.Model(inputs=ids, outputs=outputs, name="noisy")
