"""One beam a call, a heap for the best."""


import heapq


def beam_search(next_logs, width, max_len, alpha=1.0):
    beams = [(0.0, 0.0, (1,))]
    for _ in range(max_len):
        found = []
        for value, total, ids in beams:
            if ids[-1] == 2:
                found.append((value, total, ids))
            else:
                for symbol, log in enumerate(next_logs(np.array([ids]))[0].tolist()):
                    found.append(((total + log) / len(ids) ** alpha, total + log, ids + (symbol,)))
        beams = heapq.nlargest(width, found)
    value, _, ids = beams[0]
    return np.array(ids[1:]), value
