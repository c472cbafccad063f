"""Sums over the output's time, too.

criterion: context_vector_1
message: 時刻
"""


def context_vector(weights, source):
    return np.einsum("nts,nsd->nd", weights, source)
