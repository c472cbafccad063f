"""Recursion without a memory.

criterion: character_error_rate_1
message: 秒
"""


def character_error_rate(guesses, answers):
    def d(a, b):
        if not a or not b:
            return len(a) + len(b)
        return min(d(a[:-1], b) + 1, d(a, b[:-1]) + 1, d(a[:-1], b[:-1]) + (a[-1] != b[-1]))


    return sum(map(d, guesses, answers)) / sum(map(len, answers))
