r"""set_state writes into the array that was the state.

criterion: time_rnn_forward_3
message: self\.h を置き換えます
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None

    def forward(self, x):
        N, T, D = x.shape
        h = (
            self.h
            if self.stateful and self.h is not None and len(self.h) == N
            else np.zeros((N, self.Wh.shape[0]))
        )
        hs = np.zeros((N, T, self.Wh.shape[0]), "float32")
        for t in range(T):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs[:, t] = h
        self.h = h if self.stateful else None
        return hs

    def set_state(self, h):
        if self.h is None:
            self.h = h
        else:
            self.h[:] = h

    def reset_state(self):
        self.h = None
