"""The second bias for the candidate only, where it is needed.

criterion: gru_params_1
message: h の区画だけ
"""


def gru_params(D, units, reset_after=True):
    return 3 * (D * units + units**2 + units) + (units if reset_after else 0)
