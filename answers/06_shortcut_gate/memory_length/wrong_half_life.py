"""Returns the half-life, no whole number.

criterion: memory_length_1, memory_length_2
message: 小数のまま|memory_length|等しい
"""


def memory_length(z):

    if z == 0:
        return 1
    return np.log(0.5) / np.log(z)
