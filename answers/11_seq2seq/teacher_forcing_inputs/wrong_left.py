"""Shifted to the left.

criterion: teacher_forcing_inputs_1
message: 左へずらして
"""


def teacher_forcing_inputs(target):
    return np.pad(target, ((0, 0), (0, 1)))[:, 1:], target != PAD
