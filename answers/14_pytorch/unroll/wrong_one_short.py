"""range(T - 1).

criterion: unroll_1
message: 時刻が 1 つ足りません
"""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict(state)
    N, T = x.shape[:2]

    h = None
    ys = []
    for t in range(T - 1):
        h = cell(x[:, t], h)
        ys.append(h)
    return torch.stack(ys, dim=1), h
