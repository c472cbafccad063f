"""Fills an empty tensor, without gradients."""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict(state)
    N, T = x.shape[:2]

    with torch.no_grad():
        h = torch.zeros(N, H)
        y = torch.empty(N, T, H)
        for t in range(T):
            h = cell(x[:, t, :], h)
            y[:, t] = h
    return y, h
