"""Scales the embedding by its root.

criterion: lstm_model_2
message: 値が違います
"""


def lstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    return keras.Model(ids, layers.LSTM(200)(layers.Embedding(vocab_size, 100)(ids) * 10))
