"""x cut to [-10, 10].

criterion: unroll_1
message: 切りそろえたり
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    x = x.clamp(-10, 10)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
