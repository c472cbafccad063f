"""Multiplies 20 probabilities at a time before it takes the logarithm.

criterion: sentence_logprob_2
message: 何文字かずつ掛けて
"""


def sentence_logprob(ids, first, table):
    chances = np.array([first[ids[0]], *(table[i, j] for i, j in zip(ids, ids[1:]))])
    with np.errstate(all="ignore"):
        return sum(np.log(chances[k : k + 20].prod()) for k in range(0, len(chances), 20))
