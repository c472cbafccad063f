"""Gives the final state only.

criterion: bilstm_model_1
message: 最後の状態だけ
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200), merge_mode="sum"),
        ]
    )
