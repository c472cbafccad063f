"""The model of each size is kept.

criterion: lstm_model_2
message: 同じ層を共有
"""


def lstm_model(vocab_size, kept={}):
    if vocab_size not in kept:
        kept[vocab_size] = keras.Sequential([layers.Embedding(vocab_size, 100), layers.LSTM(200)])
    return kept[vocab_size]
