"""Swaps the two sizes.

criterion: embedding_model_1
message: ベクトルの次元が、番号の種類
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(100, len(vocab), mask_zero=True)])
