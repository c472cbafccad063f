"""Boolean indexing into the argument.

criterion: clip_by_value_1
message: 書き換わりました
"""


def clip_by_value(grad, limit):
    grad[grad > limit] = limit
    grad[grad < -limit] = -limit
    return grad
