"""Finished ones do not compete for the width.

criterion: beam_search_2, beam_search_3
message: width 本とは別|別にとって
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    def score(p):
        return p[1] / (len(p[0]) - 1) ** alpha
    going, finished = [([START], 0.0)], []
    for _ in range(max_len):
        if not going:
            break
        logs = next_logs(np.array([ids for ids, _ in going]))
        new = [(ids + [k], total + row[k]) for (ids, total), row in zip(going, logs) for k in range(len(row))]
        new = sorted(new, key=score, reverse=True)[:width]
        finished += [p for p in new if p[0][-1] == END]
        going = [p for p in new if p[0][-1] != END]
    best = max(finished + going, key=score)
    return best[0][1:], score(best)
