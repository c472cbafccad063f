"""Starts from ones.

criterion: unroll_1
message: 0 から始め
"""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict(state)
    N, T = x.shape[:2]

    h = torch.ones(N, H)
    ys = []
    for t in range(T):
        h = cell(x[:, t], h)
        ys.append(h)
    return torch.stack(ys, dim=1), h
