"""Rolled as one long row.

criterion: teacher_forcing_inputs_1
message: 前の行の最後|1 本の列
"""


def teacher_forcing_inputs(target):
    given = np.roll(target, 1)
    given[0, 0] = START
    return given, target != PAD
