"""The scores as log chances.

criterion: sequence_loss_1
message: softmax を通さずに
"""


def sequence_loss(scores, target):
    losses = -np.take_along_axis(scores, target[:, :, None], axis=-1)[:, :, 0]
    mask = target != PAD
    return (losses * mask).sum() / max(mask.sum(), 1)
