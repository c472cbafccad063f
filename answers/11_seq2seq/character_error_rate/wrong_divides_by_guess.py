"""Divided by the length of what was written.

criterion: character_error_rate_1, character_error_rate_2
message: 答えの文字数で割って
"""


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        corner, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (x != y))
    return row[-1]


def character_error_rate(guesses, answers):
    return sum(map(edit_distance, guesses, answers)) / max(sum(map(len, guesses)), 1)
