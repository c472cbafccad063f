"""Asks the model once more at the end.

criterion: generate_1
message: 呼ばれました
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    next_scores(np.array(written[-window:]))
    return written
