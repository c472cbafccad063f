"""A layer that adds a penalty to the loss.

criterion: embedding_model_1
message: 罰（正則化など）
"""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Embedding(len(vocab), 100, mask_zero=True), layers.ActivityRegularization(l2=0.01)]
    )
