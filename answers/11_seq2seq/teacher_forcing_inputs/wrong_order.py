"""mask first.

criterion: teacher_forcing_inputs_1, teacher_forcing_inputs_2
message: 1 つめが真偽値
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return target != PAD, given
