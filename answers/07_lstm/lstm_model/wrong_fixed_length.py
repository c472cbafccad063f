"""The length is fixed to 20.

criterion: lstm_model_2
message: 長さは決めない
"""


def lstm_model(vocab_size):
    ids = keras.Input((20,), dtype="int32")
    return keras.Model(ids, layers.LSTM(200)(layers.Embedding(vocab_size, 100)(ids)))
