"""0 and 1 instead of False and True.

criterion: teacher_forcing_inputs_2
message: 真偽値
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return given, (target != PAD).astype(int)
