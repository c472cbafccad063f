"""Turns the given x in place.

criterion: unroll_1
message: 書き換わりました
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    x.transpose_(0, 1)
    h, every = None, []
    for t in range(x.shape[0]):
        h = cell(x[t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
