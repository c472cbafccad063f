"""Forgets the mask.

criterion: teacher_forcing_inputs_1, teacher_forcing_inputs_2
message: 2 つをこの順に
"""


def teacher_forcing_inputs(target):
    return np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
