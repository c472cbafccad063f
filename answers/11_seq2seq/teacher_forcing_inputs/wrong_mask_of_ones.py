"""Everything counts.

criterion: teacher_forcing_inputs_2
message: PAD も数えて
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return given, np.ones(target.shape, dtype=bool)
