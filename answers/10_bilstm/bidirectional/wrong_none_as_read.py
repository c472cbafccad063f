"""With None, gives the backward outputs in the order they were read.

criterion: bidirectional_1
message: None のとき、後ろ向きの出力を元の順に戻していません
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)
    if merge_mode is None:
        return ahead, back
    back = back[:, ::-1]
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    return {"sum": ahead + back, "ave": (ahead + back) / 2, "mul": ahead * back}[merge_mode]
