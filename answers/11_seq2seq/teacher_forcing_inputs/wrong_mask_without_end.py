"""END does not count.

criterion: teacher_forcing_inputs_2
message: END が数えられて
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return given, target > END
