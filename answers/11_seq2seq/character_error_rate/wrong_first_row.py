"""Forgets the first row and column of the table.

criterion: character_error_rate_1, character_error_rate_2
message: 文字誤り率|回数
"""


def character_error_rate(guesses, answers):
    edits = 0
    for a, b in zip(guesses, answers):
        d = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
        edits += d[-1, -1]
    return edits / sum(map(len, answers))
