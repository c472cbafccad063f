"""Reshape loses the mask.

criterion: bilstm_model_2
message: マスク
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Reshape((-1, 100)),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
