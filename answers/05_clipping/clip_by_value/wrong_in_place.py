"""np.clip with out=grad.

criterion: clip_by_value_1
message: 書き換わりました
"""


def clip_by_value(grad, limit):
    return np.clip(grad, -limit, limit, out=grad)
