r"""END in front.

criterion: teacher_forcing_inputs_1
message: END \(2\) です
"""


def teacher_forcing_inputs(target):
    return np.pad(target, ((0, 0), (1, 0)), constant_values=END)[:, :-1], target != PAD
