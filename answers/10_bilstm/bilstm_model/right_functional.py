"""Functional API, the layer's backward twin written out."""


def bilstm_model(vocab_size):
    inputs = keras.Input(shape=(None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(inputs)
    back = layers.LSTM(200, return_sequences=True, go_backwards=True)
    both = layers.Bidirectional(
        layers.LSTM(200, return_sequences=True), merge_mode="sum", backward_layer=back
    )
    return keras.Model(inputs, both(x))
