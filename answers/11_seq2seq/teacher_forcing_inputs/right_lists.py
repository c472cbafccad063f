"""Lists of Python integers for given."""


def teacher_forcing_inputs(target):
    rows = target.tolist()
    given = [[START, *row[:-1]] for row in rows]
    return given, np.array([[k != PAD for k in row] for row in rows])
