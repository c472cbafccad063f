"""Leaves merge_mode at its default.

criterion: bilstm_model_1
message: concat は既定
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True)),
        ]
    )
