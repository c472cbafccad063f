"""The backward RNN uses the forward one's recurrent weights.

criterion: bidirectional_1
message: 後ろ向きの Wh だけ
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], backward[0], forward[1], backward[2])[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    return {"sum": ahead + back, "ave": (ahead + back) / 2, "mul": ahead * back}[merge_mode]
