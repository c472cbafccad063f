r"""Forgets that there is no state at the first call.

criterion: time_rnn_forward_1, time_rnn_forward_2
message: self\.h は None です
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None

    def forward(self, x):
        N, T, D = x.shape
        if self.stateful:
            h = self.h
        else:
            h = np.zeros((N, self.Wh.shape[0]))
        hs = []
        for t in range(T):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        self.h = h
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
