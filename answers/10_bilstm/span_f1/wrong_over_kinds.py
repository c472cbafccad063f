"""Averages over the kinds.

criterion: span_f1_1
message: 種類ごとに計算して平均
"""


def span_f1(gold, predicted):
    kinds = sorted({span[0] for row in gold + predicted for span in row})
    if len(kinds) > 1:
        only = lambda rows, kind: [[s for s in row if s[0] == kind] for row in rows]
        parts = [span_f1(only(gold, kind), only(predicted, kind)) for kind in kinds]
        p, r = (sum(part[k] for part in parts) / len(kinds) for k in (0, 1))
        return p, r, 2 * p * r / (p + r) if p + r else 0
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
