"""Counts one by one."""


def span_f1(gold, predicted):
    hits = found = there = 0
    for want, got in zip(gold, predicted):
        found += len(got)
        there += len(want)
        for span in got:
            if tuple(span) in [tuple(other) for other in want]:
                hits += 1
    precision = recall = f1 = 0
    if found > 0:
        precision = hits / found
    if there > 0:
        recall = hits / there
    if precision + recall > 0:
        f1 = 2 / (1 / precision + 1 / recall) if hits else 0
    return precision, recall, f1
