"""Leaves the last character out.

criterion: generate_1
message: 1 文字足りません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written[:-1]
