"""The best finished candidate ever, though it fell out.

criterion: beam_search_1
message: 最後に残っていない
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    score = lambda b: b[1] / (len(b[0]) - 1) ** alpha
    beams, best = [([1], 0.0)], None
    for _ in range(max_len):
        done = [b for b in beams if b[0][-1] == 2]
        live = [b for b in beams if b[0][-1] != 2]
        if not live:
            break
        logs = next_logs(np.array([ids for ids, _ in live]))
        new = [(ids + [k], s + l) for (ids, s), row in zip(live, logs) for k, l in enumerate(row)]
        for b in new:
            if b[0][-1] == 2 and (best is None or score(b) > score(best)):
                best = b
        beams = sorted(done + new, key=score, reverse=True)[:width]
    best = max(beams + ([best] if best else []), key=score)
    return best[0][1:], score(best)
