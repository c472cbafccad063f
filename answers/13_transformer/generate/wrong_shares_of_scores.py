"""Shares of the scores themselves, without exp.

criterion: generate_2
message: softmax をとっていません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        p = np.maximum(scores, 0)
        written.append(pick(p / p.sum(), u))
    return written
