"""Numbers of 8 bits.

criterion: generate_1
message: 127
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = np.asarray(next_scores(np.array(written[-window:])))[-1] / temperature
        p = np.exp(s - s.max())
        written.append(pick(p / p.sum(), u))
    return np.array(written, dtype="int8").tolist()
