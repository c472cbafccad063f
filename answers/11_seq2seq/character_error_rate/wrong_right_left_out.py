"""Leaves out words that are right.

criterion: character_error_rate_2
message: ぴったり合った単語を飛ばして
"""


def character_error_rate(guesses, answers):
    total = n = 0
    for a, b in zip(guesses, answers):
        if a == b:
            continue
        d = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
        for i in range(len(a) + 1): d[i][0] = i
        for j in range(len(b) + 1): d[0][j] = j
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
        total += d[-1][-1]
        n += len(b)
    return total / max(n, 1)
