"""Forgets to return.

criterion: clip_by_value_1
message: return を書き忘れて
"""


def clip_by_value(grad, limit):
    grad = np.clip(grad, -limit, limit)
