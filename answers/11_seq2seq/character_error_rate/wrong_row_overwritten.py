"""One row, whose corner is lost.

criterion: character_error_rate_1, character_error_rate_2
message: 左上の値|先に character_error_rate_1
"""


def character_error_rate(guesses, answers):
    total = n = 0
    for a, b in zip(guesses, answers):
        old = list(range(len(b) + 1))
        for i, x in enumerate(a, 1):
            for j, y in enumerate(b, 1):
                old[j] = min(old[j] + 1, old[j - 1] + 1, old[j - 1] + (x != y))
        total += old[-1]
        n += len(b)
    return total / n
