"""A small number in the denominator, as PyTorch has it: far off where the limit is as small.

criterion: clip_by_norm_1
message: ノルムに小さな数
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt(np.sum(grad * grad))
    return grad * min(1.0, limit / (norm + 1e-6))
