"""Another softmax.

criterion: beam_search_1, beam_search_2, beam_search_3
message: もう一度 softmax
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
        logs = logs - np.log(np.exp(logs).sum(axis=-1, keepdims=True))
        for (ids, total), row in zip(going, logs):
            done += [(ids + [k], total + row[k]) for k in range(len(row))]
        beams = sorted(done, key=score, reverse=True)[:width]
    best = max(beams, key=score)
    return best[0][1:], score(best)
