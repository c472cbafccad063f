"""One time after the other, whatever rounds is.

criterion: min_gru_scan_1
message: rounds に関係なく
"""


def min_gru_scan(z, candidate, rounds):
    h, states = np.zeros(z[:, 0].shape), []
    for t in range(z.shape[1]):
        h = (1 - z[:, t]) * h + z[:, t] * candidate[:, t]
        states.append(h)
    return np.stack(states, axis=1)
