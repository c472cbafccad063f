"""END is taken out of the input.

criterion: teacher_forcing_inputs_1
message: END が入力から消えて
"""


def teacher_forcing_inputs(target):
    given = np.pad(target, ((0, 0), (1, 0)), constant_values=START)[:, :-1]
    return np.where(given == END, PAD, given), target != PAD
