"""Resets itself when stateless; the loop runs over the time axis itself."""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        if not self.stateful:
            self.reset_state()
        if self.h is None:
            self.set_state(np.zeros((len(x), len(self.b))))
        out = []
        for step in x.transpose(1, 0, 2):
            self.h = np.tanh(step @ self.Wx + self.h @ self.Wh + self.b)
            out += [self.h]
        return np.array(out).transpose(1, 0, 2)

    def set_state(self, h):
        self.h = np.array(h)

    def reset_state(self):
        self.h = None
