"""A table of START, filled in from the second column."""


def teacher_forcing_inputs(target):
    given = np.full_like(target, START)
    given[:, 1:] = target[:, :-1]
    mask = np.ones(target.shape, dtype=bool)
    mask[target == PAD] = False
    return given, mask
