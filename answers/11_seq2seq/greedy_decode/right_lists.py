"""Lists of Python integers."""


def greedy_decode(next_scores, N, max_len):
    rows = [[1] for _ in range(N)]
    ended = set()
    for _ in range(max_len):
        scores = next_scores(np.array(rows))
        for n, values in enumerate(scores):
            rows[n].append(0 if n in ended else int(np.argmax(values)))
            if rows[n][-1] == 2:
                ended.add(n)
    return [row[1:] for row in rows]
