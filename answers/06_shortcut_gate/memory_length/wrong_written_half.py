"""Until the written share reaches 1/2, where it must be above.

criterion: memory_length_2
message: 等しいとき
"""


def memory_length(z):
    written, k = 0.0, 0
    while written < 0.5:
        written += (1 - z) * z**k
        k += 1
    return k
