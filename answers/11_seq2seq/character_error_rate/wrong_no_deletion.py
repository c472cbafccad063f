"""A symbol too many costs nothing.

criterion: character_error_rate_1
message: 余分な文字
"""


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        corner, row[0] = row[0], 0
        for j, y in enumerate(b, start=1):
            corner, row[j] = row[j], min(row[j], row[j - 1] + 1, corner + (x != y))
    return row[-1]


def character_error_rate(guesses, answers):
    return sum(map(edit_distance, guesses, answers)) / sum(map(len, answers))
