"""A plain LSTM.

criterion: bilstm_model_2
message: Bidirectional 層がありません
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.LSTM(200, return_sequences=True),
        ]
    )
