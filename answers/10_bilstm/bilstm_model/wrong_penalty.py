"""An L2 penalty.

criterion: bilstm_model_2
message: 罰
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, kernel_regularizer="l2"), merge_mode="sum"
            ),
        ]
    )
