"""A model in a model, names of its own, the state for the output."""


def rnn_model(vocab_size, units, K):
    ids = keras.Input((None,), name="ids")
    encoder_out, state = layers.SimpleRNN(units, return_state=True, name="reader")(
        layers.Embedding(vocab_size, 100, mask_zero=True, name="table")(ids)
    )
    encoder = keras.Model(ids, state, name="encoder")
    outer = keras.Input((None,), name="sentence")
    return keras.Model(outer, layers.Dense(K, activation=keras.activations.softmax)(encoder(outer)))
