"""Uses the first number for all.

criterion: generate_2
message: 最初の数だけ
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), us[0]))
    return written
