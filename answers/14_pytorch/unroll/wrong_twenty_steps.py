"""Reads 20 steps at most and repeats the last h.

criterion: unroll_1
message: y
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h) if t < 20 else h
        every.append(h)
    return torch.stack(every, dim=1), h
