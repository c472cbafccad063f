"""Takes character 0 for padding.

criterion: cbow_context_1, cbow_context_2
message: 番号 0 の文字を飛ばして
"""


def cbow_context(ids, t, window, E):
    context = [i for i in ids[max(0, t - window) : t] if i != 0]
    if not context:
        return np.zeros(E.shape[1])
    return E[context].mean(axis=0)
