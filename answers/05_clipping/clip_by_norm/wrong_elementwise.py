"""Clips the elements.

criterion: clip_by_norm_1
message: 値で切って
"""


def clip_by_norm(grad, limit):
    return np.clip(grad, -limit, limit)
