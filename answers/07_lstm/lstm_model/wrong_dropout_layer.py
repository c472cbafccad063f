"""A Dropout layer between.

criterion: lstm_model_2
message: Dropout 層も加えません
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.Dropout(0.5), layers.LSTM(200)]
    )
