"""One draw too few.

criterion: generate_1
message: 1 文字足りません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us[:-1]:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
