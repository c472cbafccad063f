"""Gives the model of the first call again, with its weights.

criterion: lstm_model_2
message: 同じモデルが返り
"""


from functools import cache


@cache
def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.LSTM(200)])
