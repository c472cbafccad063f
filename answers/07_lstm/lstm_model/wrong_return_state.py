"""All three outputs.

criterion: lstm_model_1
message: return_state
"""


def lstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    return keras.Model(
        ids, layers.LSTM(200, return_state=True)(layers.Embedding(vocab_size, 100)(ids))
    )
