"""Recurrent weights that are not orthogonal.

criterion: bilstm_model_2
message: R の初期値
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, recurrent_initializer="glorot_uniform"),
                merge_mode="sum",
            ),
        ]
    )
