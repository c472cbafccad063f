"""Rubs out what it has read.

criterion: unroll_1, unroll_2
message: 書き換わりました
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
        x[:, t] = 0
    return torch.stack(every, dim=1), h
