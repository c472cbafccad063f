"""Keras' own loss of each place."""


def sequence_loss(scores, target):
    losses = keras.losses.sparse_categorical_crossentropy(target, np.asarray(scores, dtype="float32"), from_logits=True)
    losses, real = ops.convert_to_numpy(losses), target != PAD
    return float((losses * real).sum() / np.maximum(real.sum(), 1))
