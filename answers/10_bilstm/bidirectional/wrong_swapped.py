"""The weights of the two directions swapped.

criterion: bidirectional_1, bidirectional_2
message: 入れ替わって|順番が逆
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *backward)
    back = rnn_forward(x[:, ::-1], *forward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
