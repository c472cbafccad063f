"""Takes off the mean and cuts what is still too large.

criterion: vectorize_2
message: 切りそろえて
"""


def vectorize(scores):
    shifted = scores - scores.mean(axis=1, keepdims=True)
    powers = np.exp(np.clip(shifted, -700, 700))
    return powers / powers.sum(axis=1, keepdims=True)
