"""Multiplies, but keeps the exponent apart."""


def sentence_logprob(ids, first, table):
    import math

    mantissa, exponent = math.frexp(first[ids[0]])
    for k in range(len(ids) - 1):
        mantissa, more = math.frexp(mantissa * float(table[ids[k]][ids[k + 1]]))
        exponent += more
    return math.log(mantissa) + exponent * math.log(2)
