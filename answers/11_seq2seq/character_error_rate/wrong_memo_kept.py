"""The memory of one pair serves the next.

criterion: character_error_rate_2
message: 前の組の表や途中の値
"""


def character_error_rate(guesses, answers):
    memo = {}
    def d(a, b, i, j):
        if i == 0 or j == 0:
            return i + j
        if (i, j) not in memo:
            memo[i, j] = min(d(a, b, i - 1, j) + 1, d(a, b, i, j - 1) + 1, d(a, b, i - 1, j - 1) + (a[i - 1] != b[j - 1]))
        return memo[i, j]
    total = sum(d(a, b, len(a), len(b)) for a, b in zip(guesses, answers))
    return total / sum(len(b) for b in answers)
