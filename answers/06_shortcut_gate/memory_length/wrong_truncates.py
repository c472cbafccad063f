"""Cuts the half-life.

criterion: memory_length_1, memory_length_2
message: 1 つ少ない|等しいとき
"""


def memory_length(z):
    if z == 0:
        return 1
    return int(np.log(0.5) / np.log(z))
