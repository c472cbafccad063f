"""Softmax over all rows.

criterion: generate_2
message: 表全体ではなく
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:])) / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick((powers / powers.sum())[-1], u))
    return written
