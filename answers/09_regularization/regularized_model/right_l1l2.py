"""L1L2 with l1 = 0, and add."""


def regularized_model(vocab_size, units, rate, l2):
    model = keras.Sequential()
    model.add(layers.Embedding(input_dim=vocab_size, output_dim=32, mask_zero=True))
    names = ("kernel_regularizer", "recurrent_regularizer")
    penalties = {name: keras.regularizers.L1L2(l1=0.0, l2=l2) for name in names}
    model.add(layers.SimpleRNN(units, dropout=rate, recurrent_dropout=rate, **penalties))
    model.add(layers.Dense(1, activation=keras.activations.sigmoid))
    return model
