"""An LSTM without biases.

criterion: lstm_model_2
message: use_bias
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.LSTM(200, use_bias=False)])
