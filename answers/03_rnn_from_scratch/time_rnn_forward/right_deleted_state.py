"""No attribute, no state."""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful

    def forward(self, x):
        h = getattr(self, "state", 0.0) if self.stateful else 0.0
        h = np.zeros((len(x), len(self.Wh))) + h
        hs = np.empty((len(x), 0, len(self.Wh)))
        for t in range(x.shape[1]):
            h = np.tanh(x[:, t, :].dot(self.Wx) + h.dot(self.Wh) + self.b)
            hs = np.append(hs, h[:, np.newaxis, :], axis=1)
        if self.stateful:
            self.set_state(h)
        return hs

    def set_state(self, h):
        self.state = h

    def reset_state(self):
        if hasattr(self, "state"):
            del self.state
