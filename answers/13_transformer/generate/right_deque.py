"""Keeps the window apart from all that was written."""


def generate(next_scores, start, us, window, temperature):
    written, recent = [*start], [*start][-window:]
    for k in range(len(us)):
        row = next_scores(np.asarray(recent))[len(recent) - 1]
        powers = np.exp((row - row.max()) / temperature)
        chosen = pick(powers / powers.sum(), us[k])
        written.append(chosen)
        recent = (recent + [chosen])[-window:]
    return written
