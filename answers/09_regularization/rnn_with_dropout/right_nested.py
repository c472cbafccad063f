"""A model inside a model."""


def rnn_with_dropout(vocab_size):
    body = keras.Sequential([layers.SimpleRNN(200, return_sequences=True), layers.Dropout(0.3)])
    inputs = keras.layers.Input(shape=[None])
    return keras.models.Model(
        inputs=[inputs], outputs=[body(layers.Embedding(vocab_size, 100)(inputs))]
    )
