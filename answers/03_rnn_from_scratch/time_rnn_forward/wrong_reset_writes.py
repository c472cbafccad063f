"""reset_state writes zeros into what set_state was given.

criterion: time_rnn_forward_3
message: reset_state で書き換わりました
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        N, T, D = x.shape
        h = self.h if self.stateful and self.h is not None else np.zeros((N, self.Wh.shape[0]))
        hs = []
        for t in range(T):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        self.h = h
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        if self.h is not None:
            self.h[:] = 0
        self.h = None
