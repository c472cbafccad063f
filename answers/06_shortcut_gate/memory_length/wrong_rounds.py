"""Rounds the half-life.

criterion: memory_length_1
message: 1 つ少ない|memory_length
"""


def memory_length(z):
    if z == 0:
        return 1
    return max(1, int(round(np.log(0.5) / np.log(z))))
