"""Every number on its own.

criterion: vectorize_1
message: sigmoid
"""


def vectorize(scores):
    return 1 / (1 + np.exp(-np.clip(scores, -50, 50)))
