"""The longer length less the longest common subsequence.

criterion: character_error_rate_1
message: 最長共通部分列
"""


def character_error_rate(guesses, answers):
    def lcs(a, b):
        d = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i, j] = d[i - 1, j - 1] + 1 if a[i - 1] == b[j - 1] else max(d[i - 1, j], d[i, j - 1])
        return d[-1, -1]
    total = sum(max(len(a), len(b)) - lcs(a, b) for a, b in zip(guesses, answers))
    return total / sum(len(b) for b in answers)
