"""Does not grow while there are fewer than width.

criterion: beam_search_3
message: 文字数 0 の列
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    def score(ids, total):
        return total / (len(ids) - 1) ** alpha
    beams = [([START], 0.0)]
    for _ in range(max_len):
        new = [p for p in beams if p[0][-1] == END]
        going = [p for p in beams if not p[0][-1] == END]
        if not going:
            break
        logs = next_logs(np.array([ids for ids, _ in going]))
        for (ids, total), row in zip(going, logs):
            for k in range(len(row)):
                new.append((ids + [k], total + row[k]))
        beams = sorted(new, key=lambda p: score(*p), reverse=True)[:width] if len(new) > width else beams
    ids, total = max(beams, key=lambda p: score(*p))
    return ids[1:], score(ids, total)
