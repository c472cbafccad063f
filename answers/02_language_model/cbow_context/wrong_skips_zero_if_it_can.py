"""Takes 0 for padding unless nothing else is there.

criterion: cbow_context_1, cbow_context_2
message: 番号 0 の文字を飛ばして
"""


def cbow_context(ids, t, window, E):
    near = ids[max(0, t - window) : t]
    kept = near[near > 0]
    return E[kept if len(kept) else near].mean(axis=0)
