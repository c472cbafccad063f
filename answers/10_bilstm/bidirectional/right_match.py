"""match, and hstack of the time-major arrays."""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    match merge_mode:
        case "sum":
            return np.add(ahead, back)
        case "ave":
            return np.average([ahead, back], axis=0)
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    raise ValueError(merge_mode)
