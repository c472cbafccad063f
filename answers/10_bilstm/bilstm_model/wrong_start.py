"""He initialization.

criterion: bilstm_model_2
message: W の初期値
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, kernel_initializer="he_normal"),
                merge_mode="sum",
            ),
        ]
    )
