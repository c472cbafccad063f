"""Averages the sentences' scores.

criterion: span_f1_2
message: 文ごとに計算して平均
"""


def span_f1(gold, predicted):
    scores = []
    for want, got in zip(gold, predicted):
        hits = len(set(want) & set(got))
        scores.append((hits / len(got) if got else 0.0, hits / len(want) if want else 0.0))
    precision, recall = (float(v) for v in np.mean(scores, axis=0))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
