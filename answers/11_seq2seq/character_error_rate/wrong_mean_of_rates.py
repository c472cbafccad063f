"""The mean of the words' rates.

criterion: character_error_rate_2
message: 単語ごとに割ってから平均
"""


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        corner, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (x != y))
    return row[-1]


def character_error_rate(guesses, answers):
    return np.mean([edit_distance(a, b) / max(len(b), 1) for a, b in zip(guesses, answers)])
