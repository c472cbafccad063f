"""Does not keep the last state.

criterion: time_rnn_forward_2
message: 0 に戻って
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        h = (
            self.h
            if self.stateful and self.h is not None
            else np.zeros((x.shape[0], self.Wh.shape[0]))
        )
        hs = []

        for t in range(x.shape[1]):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        return np.stack(hs, axis=1)

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
