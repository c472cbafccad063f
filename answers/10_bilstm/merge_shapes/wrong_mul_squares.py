"""Takes mul for a product of the widths.

criterion: merge_shapes_1
message: 要素ごとに計算する
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = {"concat": 2 * units, "mul": units * units}.get(merge_mode, units)
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
