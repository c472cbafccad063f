"""The vectors do not learn.

criterion: bilstm_model_2
message: 学習されない
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True, trainable=False),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
