"""transpose at the end, a list of arrays, another way to start."""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        h = self.h
        if h is None or not self.stateful:
            h = np.zeros((1, self.Wh.shape[0]))
        hs = []
        for x_t in x.transpose(1, 0, 2):
            h = np.tanh(x_t @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        if self.stateful:
            self.h = h.copy()
        return np.array(hs).transpose(1, 0, 2)

    def set_state(self, h):
        self.h = np.array(h, dtype="float64")

    def reset_state(self):
        self.h = None
