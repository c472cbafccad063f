"""Averages over time.

criterion: embedding_model_1, embedding_model_2
message: 1 本にまとまって|層は Embedding だけ
"""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Embedding(len(vocab), 100, mask_zero=True), layers.GlobalAveragePooling1D()]
    )
