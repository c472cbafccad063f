"""One character, then the rest."""


def generate(next_scores, start, us, window, temperature):
    if len(us) == 0:
        return [int(i) for i in start]
    scores = next_scores(np.array(start[-window:]))[-1, :] / temperature
    p = ops.convert_to_numpy(ops.softmax(scores.astype("float64")))
    return generate(next_scores, [*start, pick(p, us[0])], us[1:], window, temperature)
