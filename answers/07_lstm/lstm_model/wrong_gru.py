"""GRU where LSTM is asked.

criterion: lstm_model_2
message: LSTM 層がありません.*GRU
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.GRU(200)])
