"""The sequence length for the dimension.

criterion: embedding_model_1
message: 系列の長さ
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 20, mask_zero=True)])
