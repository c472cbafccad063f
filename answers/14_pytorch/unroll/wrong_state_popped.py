"""Takes the weights out of the given dictionary.

criterion: unroll_1, unroll_2
message: 書き換わりました
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    with torch.no_grad():
        for name, value in cell.named_parameters():
            value.copy_(state.pop(name))
    h, every = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        every.append(h)
    return torch.stack(every, dim=1), h
