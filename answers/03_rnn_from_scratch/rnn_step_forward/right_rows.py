"""A list of rows."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    rows = []
    for row, state in zip(x, h_prev):
        rows.append(np.tanh(np.dot(row, Wx) + np.dot(state, Wh) + b))
    return np.array(rows)
