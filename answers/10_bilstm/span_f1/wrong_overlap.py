"""A span that touches the right one counts.

criterion: span_f1_1
message: 一部だけ重なる
"""


def span_f1(gold, predicted):
    hits = 0
    for want, got in zip(gold, predicted):
        for kind, start, end in got:
            hits += any(k == kind and s < end and start < e for k, s, e in want)
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
