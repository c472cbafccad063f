"""Swaps of neighbours count as one, once the table is filled.

criterion: character_error_rate_1
message: となりどうしの入れ替え
"""


def character_error_rate(guesses, answers):
    total = 0
    for a, b in zip(guesses, answers):
        d = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
        d[:, 0], d[0] = np.arange(len(a) + 1), np.arange(len(b) + 1)
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
        for i in range(2, len(a) + 1):
            for j in range(2, len(b) + 1):
                if a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                    d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
        total += d[-1, -1]
    return total / sum(map(len, answers))
