"""One set of (sentence, kind, start, end) for the whole test."""


def span_f1(gold, predicted):
    there = {(n, *span) for n, row in enumerate(gold) for span in row}
    found = {(n, *span) for n, row in enumerate(predicted) for span in row}
    hits = len(there & found)
    precision = hits / max(len(found), 1)
    recall = hits / max(len(there), 1)
    return [precision, recall, 2 * hits / max(len(found) + len(there), 1)]
