"""By cases; sample by sample."""


def from_weights(x, weights):
    match weights:
        case [Wx, Wh, b]:
            pass
        case [Wx, Wh]:
            b = 0.0
    rows = []
    for sample in x:
        states = [np.zeros(len(Wh))]
        for step in sample:
            states.append(np.tanh(step @ Wx + states[-1] @ Wh + b))
        rows.append(states[1:])
    return np.array(rows)
