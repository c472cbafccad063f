"""Character 0 where there are too few.

criterion: cbow_context_2
message: 番号 0 の文字で埋めて|値が違います
"""


def cbow_context(ids, t, window, E):
    near = [ids[s] if s >= 0 else 0 for s in range(t - window, t)]
    return E[near].mean(axis=0)
