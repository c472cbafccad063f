"""h is not passed on.

criterion: unroll_1
message: 次のステップに渡っていません
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    every = []
    for t in range(x.shape[1]):
        h = cell(x[:, t])
        every.append(h)
    return torch.stack(every, dim=1), h
