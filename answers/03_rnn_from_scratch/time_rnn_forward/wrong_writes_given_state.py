"""Walks on in the array that set_state was given.

criterion: time_rnn_forward_3
message: set_state に渡した配列
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        if not self.stateful or self.h is None:
            self.h = np.zeros((x.shape[0], self.Wh.shape[0]))
        hs = []
        for t in range(x.shape[1]):
            self.h[:] = np.tanh(x[:, t] @ self.Wx + self.h @ self.Wh + self.b)
            hs.append(self.h.copy())
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
