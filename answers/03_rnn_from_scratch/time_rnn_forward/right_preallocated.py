"""An array filled step by step, all inputs multiplied at once."""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        N, T, _ = x.shape
        a = x @ self.Wx + self.b
        hs = np.zeros((N, T, len(self.Wh)))
        if not self.stateful:
            self.reset_state()
        for t in range(T):
            before = hs[:, t - 1] if t > 0 else self.h
            hs[:, t] = np.tanh(a[:, t] if before is None else a[:, t] + before @ self.Wh)
        self.h = hs[:, -1].copy()
        return hs

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = None
