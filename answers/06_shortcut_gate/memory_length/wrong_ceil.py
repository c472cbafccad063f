"""Rounds up, so that an equal weight counts as smaller.

criterion: memory_length_2
message: 等しいとき
"""


def memory_length(z):

    if z == 0:
        return 1
    return int(np.ceil(np.log(0.5) / np.log(z)))
