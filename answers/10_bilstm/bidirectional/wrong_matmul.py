"""A matrix product where mul multiplies element by element.

criterion: bidirectional_2
message: merge_mode='mul'
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "mul":
        return ahead @ back.transpose(0, 2, 1)
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    return ahead + back if merge_mode == "sum" else (ahead + back) / 2
