"""Swaps the two sizes.

criterion: embedding_model_1
message: 引数の順が逆
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(100, len(vocab), mask_zero=True)])
