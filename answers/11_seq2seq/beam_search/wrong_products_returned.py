"""Chances, multiplied and given back.

criterion: beam_search_3
message: 確率のままの積
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    def score(beam):
        ids, total = beam
        return total / (len(ids) - 1) ** alpha

    beams = [([START], 1.0)]
    for _ in range(max_len):
        candidates = [beam for beam in beams if beam[0][-1] == END]
        growing = [beam for beam in beams if beam[0][-1] != END]
        if not growing:
            break
        logs = next_logs(np.array([ids for ids, _ in growing]))
        for (ids, total), row in zip(growing, logs, strict=True):
            candidates += [([*ids, k], total * np.exp(row[k])) for k in range(len(row))]
        beams = sorted(candidates, key=score, reverse=True)[:width]
    best = max(beams, key=score)
    return best[0][1:], score(best)
