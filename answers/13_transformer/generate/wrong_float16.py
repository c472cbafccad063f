"""Probabilities in half precision.

criterion: generate_2
message: float16
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = np.asarray(next_scores(np.array(written[-window:])))[-1] / temperature
        p = np.exp((s - s.max()).astype("float16"))
        written.append(pick(p / p.sum(), u))
    return written
