"""An RNN cell with ReLU.

criterion: unroll_1
message: nn.RNN と同じ
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size, nonlinearity="relu")
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
