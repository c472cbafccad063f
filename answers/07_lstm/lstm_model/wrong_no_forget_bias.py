"""unit_forget_bias switched off.

criterion: lstm_model_2
message: unit_forget_bias
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, unit_forget_bias=False)]
    )
