"""Reads the first hundred steps alone.

criterion: time_rnn_forward_1
message: forward（stateful=False）の形は
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None

    def forward(self, x):
        N, T, D = x.shape
        h = self.h if self.stateful and self.h is not None else np.zeros((N, self.Wh.shape[0]))
        hs = []
        for t in range(min(T, 100)):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        self.h = h
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
