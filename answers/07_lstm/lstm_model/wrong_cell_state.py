"""Gives c for h.

criterion: lstm_model_2
message: 最後の h
"""


def lstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    _, _, c = layers.LSTM(200, return_state=True)(layers.Embedding(vocab_size, 100)(ids))
    return keras.Model(ids, c)
