"""Leaves the first step out.

criterion: unroll_1
message: 時刻が 1 つ足りません
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(1, x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
