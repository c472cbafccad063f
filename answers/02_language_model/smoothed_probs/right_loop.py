"""Row by row."""


def smoothed_probs(counts, k):
    rows = []
    for row in counts:
        total = sum(row) + k * len(row)
        rows.append([(n + k) / total for n in row])
    return rows
