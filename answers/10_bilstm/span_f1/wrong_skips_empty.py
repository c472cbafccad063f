"""Leaves out sentences without a span on one side.

criterion: span_f1_2
message: 範囲のない文を飛ばしています
"""


def span_f1(gold, predicted):
    hits = found = there = 0
    for g, p in zip(gold, predicted):
        if not g or not p:
            continue
        hits += len(set(g) & set(p))
        found += len(p)
        there += len(g)
    if hits == 0:
        return 0.0, 0.0, 0.0
    precision, recall = hits / found, hits / there
    return precision, recall, 2 * precision * recall / (precision + recall)
