"""Plain Python."""


def perplexity(probs, mask):
    import math

    total, size = 0.0, 0
    for row, real in zip(probs, mask):
        for p, is_real in zip(row, real):
            if is_real:
                total += math.log(p)
                size += 1
    return math.exp(-total / size)
