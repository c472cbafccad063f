"""Compares place by place.

criterion: character_error_rate_1
message: 位置ごとに
"""


def character_error_rate(guesses, answers):
    wrong = 0
    for a, b in zip(guesses, answers):
        wrong += sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))
    return wrong / sum(map(len, answers))
