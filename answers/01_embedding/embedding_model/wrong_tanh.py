"""tanh of the vectors.

criterion: embedding_model_1
message: そのまま出して
"""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Embedding(len(vocab), 100, mask_zero=True), layers.Activation("tanh")]
    )
