"""Arrays: all sums in one table, argsort over it."""


def beam_search(next_logs, width, max_len, alpha=1.0):
    open_ids, open_sums = np.array([[START]]), np.zeros(1)
    done = []
    for t in range(1, max_len + 1):
        if not len(open_ids):
            break
        sums = open_sums[:, None] + next_logs(open_ids)
        ranked = [(total / t**alpha, total, place) for place, total in np.ndenumerate(sums)]
        ranked += [(total / len(ids) ** alpha, total, ids) for ids, total in done]
        ranked = sorted(ranked, key=lambda entry: -entry[0])[:width]
        grown, grown_sums, done_next = [], [], []
        for _, total, what in ranked:
            if isinstance(what, list):
                done_next.append((what, total))
                continue
            row, symbol = what
            ids = [*open_ids[row].tolist(), symbol]
            if symbol == END:
                done_next.append((ids[1:], total))
            else:
                grown.append(ids)
                grown_sums.append(total)
        open_ids, open_sums, done = np.array(grown), np.array(grown_sums), done_next
    last = [(ids[1:].tolist(), total) for ids, total in zip(open_ids, open_sums)] + done
    ids, total = max(last, key=lambda pair: pair[1] / len(pair[0]) ** alpha)
    return ids, total / len(ids) ** alpha
