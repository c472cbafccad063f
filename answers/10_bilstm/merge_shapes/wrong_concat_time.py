"""Joins in time.

criterion: merge_shapes_1
message: 時間の軸ではなく、最後の軸
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    if merge_mode == "concat":
        return (N, 2 * T, units) if return_sequences else (2 * N, units)
    shape = (N, T, units) if return_sequences else (N, units)
    return (shape, shape) if merge_mode is None else shape
