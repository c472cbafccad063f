"""A Masking layer after the Embedding.

criterion: lstm_model_2
message: 読み飛ばされて
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.Masking(), layers.LSTM(200)])
