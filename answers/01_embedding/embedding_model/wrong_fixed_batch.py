"""Fixes the number of sentences.

criterion: embedding_model_1
message: 文の数 N が 32
"""


def embedding_model(vocab):
    return keras.Sequential(
        [
            keras.Input(shape=(None,), batch_size=32, dtype="int32"),
            layers.Embedding(len(vocab), 100, mask_zero=True),
        ]
    )
