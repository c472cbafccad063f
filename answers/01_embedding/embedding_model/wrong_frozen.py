"""A table that cannot learn.

criterion: embedding_model_1
message: 学習されません
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100, mask_zero=True, trainable=False)])
