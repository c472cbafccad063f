"""Puts each h in front.

criterion: unroll_1
message: 逆の順
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.insert(0, h)
    return torch.stack(every, dim=1), h
