"""Only the backward weights, for both.

criterion: bidirectional_1
message: 後ろ向きの重みを使って
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *backward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
