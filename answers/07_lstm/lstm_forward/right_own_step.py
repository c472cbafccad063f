"""Calls the lstm_step of the exercise before."""


def lstm_forward(x, W, R, b, return_sequences=False):
    state = [np.zeros((len(x), len(R)))] * 2
    every = []
    for t in range(x.shape[1]):
        state = lstm_step(x[:, t], *state, W, R, b)
        every.append(np.asarray(state[0]))
    every = np.array(every).swapaxes(0, 1)
    return every if return_sequences else every[:, -1]
