"""A table of zeros.

criterion: embedding_model_1
message: はじめはどれも同じ
"""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Embedding(len(vocab), 100, mask_zero=True, embeddings_initializer="zeros")]
    )
