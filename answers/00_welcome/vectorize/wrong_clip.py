"""Cuts large numbers off.

criterion: vectorize_2
message: 切りそろえて
"""


def vectorize(scores):
    powers = np.exp(np.clip(scores, -700, 700) / 1.0)
    powers = powers / powers.max(axis=1, keepdims=True)
    return powers / powers.sum(axis=1, keepdims=True)
