"""Sets what is too large to 0.

criterion: clip_by_value_1
message: 0 になっています
"""


def clip_by_value(grad, limit):
    grad = grad.copy()
    grad[abs(grad) > limit] = 0
    return grad
