"""Turns the given series round for good.

criterion: bidirectional_1
message: 1 番目の引数が書き換わりました
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    x[:] = x[:, ::-1].copy()
    back = rnn_forward(x, *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
