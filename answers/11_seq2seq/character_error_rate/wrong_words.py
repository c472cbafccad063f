"""The share of wrong words.

criterion: character_error_rate_1, character_error_rate_2
message: 一致したか|間違えた単語|単語の数で割って
"""


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        corner, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (x != y))
    return row[-1]


def character_error_rate(guesses, answers):
    return np.mean([a != b for a, b in zip(guesses, answers)])
