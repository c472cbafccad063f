"""Always between -1 and 1.

criterion: clip_by_value_1
message: 引数の limit を使います
"""


def clip_by_value(grad, limit):
    return np.clip(grad, -1.0, 1.0)
