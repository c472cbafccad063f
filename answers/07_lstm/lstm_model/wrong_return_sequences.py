"""Returns every h.

criterion: lstm_model_1
message: return_sequences=True は要りません
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, return_sequences=True)]
    )
