"""A table of floats.

criterion: teacher_forcing_inputs_1
message: 整数の配列
"""


def teacher_forcing_inputs(target):
    given = np.ones(target.shape)
    given[:, 1:] = target[:, :-1]
    return given, target != PAD
