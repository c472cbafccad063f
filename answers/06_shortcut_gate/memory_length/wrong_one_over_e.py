"""Down to 1/e instead of 1/2.

criterion: memory_length_1, memory_length_2
message: memory_length
"""


def memory_length(z):
    k = 1
    while z**k >= np.exp(-1):
        k += 1
    return k
