"""Loops over len(grad) with an if: arrays with axes fail.

criterion: clip_by_value_1
message: truth value|エラー|ValueError
"""


def clip_by_value(grad, limit):
    result = []
    for g in grad:
        result.append(limit if g > limit else -limit if g < -limit else g)
    return np.array(result)
