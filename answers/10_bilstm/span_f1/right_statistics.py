"""harmonic_mean of the statistics module, errors caught."""

from statistics import harmonic_mean


def span_f1(gold, predicted):
    def ratio(a, b):
        try:
            return a / b
        except ZeroDivisionError:
            return 0.0

    hits = [span for want, got in zip(gold, predicted) for span in got if span in want]
    p = ratio(len(hits), len([span for row in predicted for span in row]))
    r = ratio(len(hits), len([span for row in gold for span in row]))
    return p, r, float(harmonic_mean([p, r])) if p and r else 0.0
