"""Every block starts from the state that was set.

criterion: time_rnn_forward_3
message: 2 回目の forward も同じ状態
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」
        self.given = None

    def forward(self, x):
        h = np.zeros((x.shape[0], self.Wh.shape[0]))
        if self.stateful and self.h is not None:
            h = self.h
        if self.stateful and self.given is not None:
            h = self.given
        hs = []

        for t in range(x.shape[1]):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)

        self.h = h
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.given = h

    def reset_state(self):
        self.h = self.given = None
