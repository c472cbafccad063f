"""h_0 comes along.

criterion: unroll_1
message: h_0 まで
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    every = [torch.zeros(len(x), hidden_size)]
    for t in range(x.shape[1]):
        every.append(cell(x[:, t], every[-1]))
    return torch.stack(every, dim=1), every[-1]
