"""One character less than window.

criterion: cbow_context_1
message: 1 文字しか|遠い文字が抜けて
"""


def cbow_context(ids, t, window, E):
    return (
        E[ids[max(0, t - window + 1) : t]].mean(axis=0) if t > 1 and window > 1 else E[ids[t - 1]]
    )
