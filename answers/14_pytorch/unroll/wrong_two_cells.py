"""A new cell at each step, loaded once.

criterion: unroll_1
message: nn.RNN と同じ
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
        cell = nn.RNNCell(input_size, hidden_size)
    return torch.stack(every, dim=1), h
