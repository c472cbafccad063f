"""Leaves out weights that are all 0, with strict=False.

criterion: unroll_1
message: 0 だけのものも
"""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict({k: v for k, v in state.items() if v.ndim == 2 or v.any()}, strict=False)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
