"""The maximum of the whole table: the last row underflows.

criterion: generate_2
message: 表全体ではなく、使う行
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = next_scores(np.array(written[-window:])) / temperature
        e = np.exp(s - s.max())
        p = e[-1] / e[-1].sum()
        written.append(pick(p, u))
    return written
