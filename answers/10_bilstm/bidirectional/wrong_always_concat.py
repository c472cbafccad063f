"""Joins whatever is asked.

criterion: bidirectional_1, bidirectional_2
message: concat|横に並べて
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    return np.concatenate([ahead, back], axis=-1)
