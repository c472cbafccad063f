"""Halves the sum as well.

criterion: bidirectional_1
message: 平均（ave）
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / 2
