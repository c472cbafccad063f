"""Fails for an empty string.

criterion: character_error_rate_2
message: 空の文字列
"""


def character_error_rate(guesses, answers):
    edits = 0
    for a, b in zip(guesses, answers):
        row = list(range(len(b) + 1))
        for i, x in enumerate(a, start=1):
            before, row = row, [i]
            for j, y in enumerate(b, start=1):
                row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y)))
        edits += row[-1] / len(b) * len(b)
    return edits / sum(map(len, answers))
