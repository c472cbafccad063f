"""Fixes the length of the series.

criterion: bilstm_model_2
message: 系列の長さは決めないで
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            keras.Input((20,)),
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
