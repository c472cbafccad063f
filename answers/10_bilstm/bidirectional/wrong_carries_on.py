"""The backward reading starts where the forward one ended.

criterion: bidirectional_1
message: 元の順|後ろ向きは
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    Wx, Wh, b = backward
    h, states = ahead[:, -1], []
    for t in reversed(range(x.shape[1])):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        states.insert(0, h)
    back = np.stack(states, axis=1)
    if merge_mode is None:
        return ahead, back
    if merge_mode == "concat":
        return np.concatenate([ahead, back], axis=-1)
    if merge_mode == "mul":
        return ahead * back
    return (ahead + back) / (2 if merge_mode == "ave" else 1)
