"""One id too many, as if padding came on top.

criterion: lstm_model_2
message: vocab_size と違います
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size + 1, 100), layers.LSTM(200)])
