"""units = the sequence length.

criterion: bilstm_model_1, bilstm_model_2
message: 系列の長さ|units が 200
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(20, return_sequences=True), merge_mode="sum"),
        ]
    )
