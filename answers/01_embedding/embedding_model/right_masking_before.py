"""A Masking layer that changes nothing: judged by output and mask."""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Masking(mask_value=-1.0), layers.Embedding(len(vocab), 100, mask_zero=True)]
    )
