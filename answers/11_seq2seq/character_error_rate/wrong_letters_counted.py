"""Compares which letters there are.

criterion: character_error_rate_1, character_error_rate_2
message: 文字誤り率|回数
"""


def character_error_rate(guesses, answers):
    from collections import Counter

    wrong = 0
    for a, b in zip(guesses, answers):
        wrong += max((Counter(a) - Counter(b)).total(), (Counter(b) - Counter(a)).total())
    return wrong / sum(map(len, answers))
