"""Uses the first row of scores.

criterion: generate_1
message: 最初の行
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[0] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
