"""Each finished one takes its place for good.

criterion: beam_search_2, beam_search_3
message: 必ず残して
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    def score(p):
        return p[1] / (len(p[0]) - 1) ** alpha
    beams, best = [([START], 0.0)], []
    for _ in range(max_len):
        going = [p for p in beams if p[0][-1] != END]
        best += [p for p in beams if p[0][-1] == END]
        if len(best) >= width or not going:
            break
        logs = next_logs(np.array([ids for ids, _ in going]))
        new = [(ids + [k], total + row[k]) for (ids, total), row in zip(going, logs) for k in range(len(row))]
        beams = sorted(new, key=score, reverse=True)[:width - len(best)]
    ids, total = max(best + beams, key=score)
    return ids[1:], score((ids, total))
