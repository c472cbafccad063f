"""Returns y for h, too.

criterion: unroll_2
message: すべての時刻の h
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    y = torch.stack(every, dim=1)
    return y, y
