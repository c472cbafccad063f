"""Always the likeliest.

criterion: generate_2
message: いつも最大
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(int(powers.argmax()))
    return written
