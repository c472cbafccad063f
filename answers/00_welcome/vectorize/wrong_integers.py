"""zeros_like: integers in, zeros out.

criterion: vectorize_1
message: 切り捨てられて
"""


def vectorize(scores):
    made = np.zeros_like(scores)
    for n, row in enumerate(scores):
        powers = np.exp(row - row.max())
        made[n] = powers / powers.sum()
    return made
