"""At most width - 1 ways on from one candidate.

criterion: beam_search_1
message: 続きの数を、width より少なく
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    score = lambda b: b[1] / (len(b[0]) - 1) ** alpha
    beams = [([1], 0.0)]
    for _ in range(max_len):
        done = [b for b in beams if b[0][-1] == 2]
        live = [b for b in beams if b[0][-1] != 2]
        if not live:
            break
        new = []
        for (ids, s), row in zip(live, next_logs(np.array([ids for ids, _ in live]))):
            for k in np.argsort(row)[::-1][: width if len(live) == 1 else max(width - 1, 1)]:
                new.append((ids + [int(k)], s + row[k]))
        beams = sorted(done + new, key=score, reverse=True)[:width]
    return beams[0][0][1:], score(beams[0])
