"""Clips the scores so that exp does not overflow.

criterion: generate_2
message: 切りそろえています
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = np.clip(next_scores(np.array(written[-window:]))[-1] / temperature, -500, 500)
        p = np.exp(s)
        written.append(pick(p / p.sum(), u))
    return written
