"""A recursion, too deep for z near 1.

criterion: memory_length_2
message: RecursionError.*何万にもなります
"""


def memory_length(z, weight=1.0):
    if weight < 0.5:
        return 0
    return 1 + memory_length(z, weight * z)
