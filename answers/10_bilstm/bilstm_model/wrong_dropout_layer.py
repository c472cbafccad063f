"""A Dropout layer between the two.

criterion: bilstm_model_2
message: ドロップアウトは要りません
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Dropout(0.3),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
