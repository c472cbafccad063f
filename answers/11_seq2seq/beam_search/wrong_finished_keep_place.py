"""Finished ones are always kept.

criterion: beam_search_2, beam_search_3
message: 必ず残して
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    def score(p):
        return p[1] / (len(p[0]) - 1) ** alpha
    beams = [([START], 0.0)]
    for _ in range(max_len):
        done = [p for p in beams if p[0][-1] == END]
        going = [p for p in beams if p[0][-1] != END]
        if not going:
            break
        logs = next_logs(np.array([ids for ids, _ in going]))
        new = sorted([(ids + [k], total + row[k]) for (ids, total), row in zip(going, logs) for k in range(len(row))], key=score, reverse=True)
        beams = done + new[:width - len(done)]
    best = max(beams, key=score)
    return best[0][1:], score(best)
