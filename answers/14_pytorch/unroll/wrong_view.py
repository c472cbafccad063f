"""Stacks time first and views it as (N, T, H).

criterion: unroll_1
message: 軸は入れかわりません
"""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict(state)
    N, T = x.shape[:2]

    h = None
    ys = []
    for t in range(T):
        h = cell(x[:, t], h)
        ys.append(h)
    return torch.stack(ys).view(N, T, H), h
