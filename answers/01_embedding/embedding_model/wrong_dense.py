"""A Dense layer on top.

criterion: embedding_model_1
message: 層は Embedding だけ
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100, mask_zero=True), layers.Dense(100)])
