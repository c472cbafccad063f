"""Collects h before the step.

criterion: unroll_1
message: 更新する前|進めたあと
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = torch.zeros(len(x), hidden_size), []
    for t in range(x.shape[1]):
        every.append(h)
        h = cell(x[:, t], h)
    return torch.stack(every, dim=1), h
