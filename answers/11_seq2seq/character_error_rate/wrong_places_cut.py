"""Compares place by place as far as both go.

criterion: character_error_rate_1
message: 位置ごとに
"""


def character_error_rate(guesses, answers):
    wrong = sum(x != y for a, b in zip(guesses, answers) for x, y in zip(a, b))
    return wrong / sum(map(len, answers))
