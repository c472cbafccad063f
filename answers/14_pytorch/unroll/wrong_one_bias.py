"""A cell without the second bias.

criterion: unroll_1
message: bias_hh を使って
"""


def unroll(x, state):
    W, R = state["weight_ih"], state["weight_hh"]
    h, every = torch.zeros(len(x), len(W)), []
    for t in range(x.shape[1]):
        h = torch.tanh(x[:, t] @ W.T + state["bias_ih"] + h @ R.T)
        every.append(h)
    return torch.stack(every, dim=1), h
