"""The target itself goes in.

criterion: teacher_forcing_inputs_1
message: ずらさずに
"""


def teacher_forcing_inputs(target):
    return target.copy(), target != PAD
