"""200 for the vectors, 100 units.

criterion: bilstm_model_1, bilstm_model_2
message: 取り違えて|埋め込みの次元
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 200, mask_zero=True),
            layers.Bidirectional(layers.LSTM(100, return_sequences=True), merge_mode="sum"),
        ]
    )
