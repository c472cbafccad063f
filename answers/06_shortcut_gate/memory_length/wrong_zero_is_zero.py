"""0 for z = 0.

criterion: memory_length_2
message: 1 ステップで 0
"""


def memory_length(z):
    k, weight = 0, 1.0
    if z == 0:
        return 0
    while weight >= 0.5:
        weight *= z
        k += 1
    return k
