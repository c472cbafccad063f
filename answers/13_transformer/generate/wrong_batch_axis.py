"""Passes a table with one row.

criterion: generate_1
message: 1 次元|軸が 2 個|エラー|整数
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:])[None])[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
