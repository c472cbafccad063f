"""Takes batches of 32 only.

criterion: lstm_model_2
message: N が 32 に決まって
"""


def lstm_model(vocab_size):
    ids = keras.Input(batch_shape=(32, None), dtype="int32")
    return keras.Model(ids, layers.LSTM(200)(layers.Embedding(vocab_size, 100)(ids)))
