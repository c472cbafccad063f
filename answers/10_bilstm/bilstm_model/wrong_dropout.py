"""Dropout, which is not asked for.

criterion: bilstm_model_2
message: ドロップアウトは要りません
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, dropout=0.2), merge_mode="sum"
            ),
        ]
    )
