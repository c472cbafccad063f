"""100 units each way joined, instead of a sum.

criterion: bilstm_model_2
message: units が 200 ではありません
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(100, return_sequences=True)),
        ]
    )
