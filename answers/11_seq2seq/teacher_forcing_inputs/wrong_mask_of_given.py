"""The mask out of the input.

criterion: teacher_forcing_inputs_2
message: given から作って
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return given, given != PAD
