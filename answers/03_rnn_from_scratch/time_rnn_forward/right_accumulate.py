"""itertools.accumulate instead of a loop."""

from itertools import accumulate


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None

    def forward(self, x):
        start = self.h if (self.stateful and self.h is not None) else np.zeros((x.shape[0], self.b.size))
        *_, self.h = states = list(
            accumulate(
                x.swapaxes(0, 1), lambda h, v: np.tanh(v @ self.Wx + h @ self.Wh + self.b), initial=start
            )
        )
        return np.array(states[1:]).transpose(1, 0, 2)

    def set_state(self, h):
        self.h = h.copy()

    def reset_state(self):
        self.h = None
