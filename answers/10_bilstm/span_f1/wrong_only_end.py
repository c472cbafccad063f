"""Looks at kind and end only.

criterion: span_f1_1
message: 始まりが違う範囲
"""


def span_f1(gold, predicted):
    hits = sum(
        len({(s[0], s[2]) for s in g} & {(s[0], s[2]) for s in p})
        for g, p in zip(gold, predicted, strict=True)
    )
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
