"""The shape as a text.

criterion: merge_shapes_1
message: 数の配列のはず|軸の数
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width) if return_sequences else (N, width)
    return str(shape)
