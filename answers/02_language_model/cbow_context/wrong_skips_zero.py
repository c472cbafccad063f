"""Takes the character 0 for padding.

criterion: cbow_context_1
message: 番号 0
"""


def cbow_context(ids, t, window, E):
    near = ids[max(0, t - window) : t]
    near = near[near > 0] if (near > 0).any() else near
    return E[near].mean(axis=0)
