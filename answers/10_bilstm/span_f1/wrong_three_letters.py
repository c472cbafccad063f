"""Kinds are alike if their first three letters are.

criterion: span_f1_1
message: 文字の全部を比べます
"""


def span_f1(gold, predicted):
    hits = 0
    for g, p in zip(gold, predicted, strict=True):
        hits += len({(s[0][:3], *s[1:]) for s in g} & {(s[0][:3], *s[1:]) for s in p})
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    return precision, recall, 2 * hits / (found + there) if hits else 0.0
