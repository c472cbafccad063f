"""Walks along N, then turns the result.

criterion: unroll_1
message: エラー|N の軸|yの値|y の
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    h, every = None, []
    for t in range(x.shape[0]):
        h = cell(x[t], h)
        every.append(h)
    return torch.stack(every, dim=0), h
