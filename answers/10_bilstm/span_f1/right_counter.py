"""Membership one by one; F1 from the counts."""


def span_f1(gold, predicted):
    hits = sum(
        sum(1 for span in set(p) if span in set(g)) for g, p in zip(gold, predicted, strict=True)
    )
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * hits / (found + there) if found + there else 0
    return precision, recall, f1
