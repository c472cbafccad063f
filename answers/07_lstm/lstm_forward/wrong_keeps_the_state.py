"""The state goes on from call to call.

criterion: lstm_forward_1
message: 2 回目に呼んだときの
"""

state = {}


def lstm_forward(x, W, R, b, return_sequences=False):
    def step(x, h, c):
        i, f, g, o = np.split(x @ W + h @ R + b, 4, axis=1)
        i, f, o = (1 / (1 + np.exp(-a)) for a in (i, f, o))
        c = f * c + i * np.tanh(g)
        return o * np.tanh(c), c

    zeros = np.zeros((x.shape[0], R.shape[0]))
    h, c = state.get(zeros.shape, (zeros, zeros))
    outputs = []
    for t in range(x.shape[1]):
        h, c = step(x[:, t], h, c)
        outputs.append(h)
    state[x.shape[0], R.shape[0]] = h, c
    return np.stack(outputs, axis=1) if return_sequences else h
