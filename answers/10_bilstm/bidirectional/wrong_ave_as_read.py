"""Averages with the backward outputs in the order they were read.

criterion: bidirectional_1
message: merge_mode='ave' のとき、後ろ向きの出力を
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
    if merge_mode == "ave":
        return (ahead + back[:, ::-1]) / 2
    return ahead + back
