"""Uses the forward weights in both directions.

criterion: bidirectional_1
message: 前向きの重みを使っています
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *forward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
