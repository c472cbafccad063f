"""Decimal numbers have exponents enough."""


def sentence_logprob(ids, first, table):
    from decimal import Decimal

    p = Decimal(float(first[ids[0]]))
    for a, b in zip(ids, ids[1:]):
        p *= Decimal(float(table[a, b]))
    return float(p.ln())
