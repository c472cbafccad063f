"""Plain Python floats."""


def sentence_logprob(ids, first, table):
    import math

    logs = [math.log(first[ids[0]])]
    for t in range(1, len(ids)):
        logs.append(math.log(table[ids[t - 1]][ids[t]]))
    return math.fsum(logs)
