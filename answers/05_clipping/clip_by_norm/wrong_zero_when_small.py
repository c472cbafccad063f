"""Returns zeros below the limit.

criterion: clip_by_norm_2
message: 0 になって
"""


def clip_by_norm(grad, limit):
    norm = np.linalg.norm(grad)
    return grad * limit / norm if norm > limit else np.zeros(grad.shape)
