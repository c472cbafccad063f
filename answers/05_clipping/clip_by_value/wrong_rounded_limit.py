"""Rounds the limit up.

criterion: clip_by_value_1
message: 切り上げ
"""


def clip_by_value(grad, limit):
    return np.clip(grad, -int(np.ceil(limit)), int(np.ceil(limit)))
