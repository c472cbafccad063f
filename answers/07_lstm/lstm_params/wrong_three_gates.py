"""Counts three gates and forgets the candidate.

criterion: lstm_params_1
message: 候補の分を忘れて
"""


def lstm_params(D, units):
    return 3 * (D * units + units * units + units)
