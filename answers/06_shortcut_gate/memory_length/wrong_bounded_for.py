"""Counts no further than a thousand.

criterion: memory_length_2
message: 何万にもなります
"""


def memory_length(z):
    for k in range(1000):
        if z**k < 0.5:
            return k
