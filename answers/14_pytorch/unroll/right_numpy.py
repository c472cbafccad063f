"""Collects NumPy arrays."""


def unroll(x, state):
    H, D = state["weight_ih"].shape
    cell = nn.RNNCell(D, H)
    cell.load_state_dict(state)
    N, T = x.shape[:2]

    h = None
    ys = []
    for t in range(T):
        h = cell(x[:, t], h)
        ys.append(h.detach().numpy())
    return np.stack(ys, axis=1), ys[-1]
