"""np.floor leaves a float.

criterion: memory_length_1, memory_length_2
message: 小数（float）
"""


def memory_length(z):
    if z == 0:
        return 1
    return np.floor(np.log(0.5) / np.log(z)) + 1
