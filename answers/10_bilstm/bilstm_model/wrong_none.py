"""merge_mode=None.

criterion: bilstm_model_1
message: 出力が 2 つ
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode=None),
        ]
    )
