"""An array of the input's type for the states.

criterion: time_rnn_forward_1
message: 整数の配列
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        N, T, _ = x.shape
        hs = np.zeros((N, T, self.Wh.shape[0]), dtype=x.dtype)
        h = self.h if self.stateful and self.h is not None else np.zeros((N, self.Wh.shape[0]))
        for t in range(T):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs[:, t] = h
        self.h = h
        return hs

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
