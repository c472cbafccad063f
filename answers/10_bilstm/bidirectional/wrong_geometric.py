"""The root of the product.

criterion: bidirectional_2
message: merge_mode='mul'
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return np.sqrt(np.abs(ahead * back))
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
