"""Rolled; the last column comes in front.

criterion: teacher_forcing_inputs_1
message: np.roll
"""


def teacher_forcing_inputs(target):
    return np.roll(target, 1, axis=1), target != PAD
