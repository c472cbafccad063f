"""Sum, mean and product by einsum; an output array for concat."""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        out = np.empty((*ahead.shape[:2], 2 * ahead.shape[2]))
        out[..., : ahead.shape[2]], out[..., ahead.shape[2] :] = ahead, back
        return out
    if merge_mode == "mul":
        return np.einsum("nth,nth->nth", ahead, back)
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
