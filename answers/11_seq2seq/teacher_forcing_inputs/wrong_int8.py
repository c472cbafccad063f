"""int8: ids above 127 overflow.

criterion: teacher_forcing_inputs_1
message: あふれます
"""


def teacher_forcing_inputs(target):
    given = np.ones(target.shape, dtype="int8")
    given[:, 1:] = target[:, :-1].astype("int8")
    return given, target != 0
