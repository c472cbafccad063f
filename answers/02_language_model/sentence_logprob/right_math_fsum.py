"""math.fsum over a list of logarithms."""

import math


def sentence_logprob(ids, first, table):
    p = [first[ids[0]]] + [table[ids[t - 1]][ids[t]] for t in range(1, len(ids))]
    return math.fsum(math.log(v) if v > 0 else -math.inf for v in p)
