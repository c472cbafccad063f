"""The state belongs to the class: all TimeRNN share it.

criterion: time_rnn_forward_2
message: 別の TimeRNN の状態
"""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = None  # None は「状態なし」

    def forward(self, x):
        h = (
            TimeRNN.state
            if self.stateful and TimeRNN.state is not None
            else np.zeros((x.shape[0], self.Wh.shape[0]))
        )
        hs = []
        for t in range(x.shape[1]):
            h = np.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            hs.append(h)
        if self.stateful:
            TimeRNN.state = h
        return np.stack(hs, axis=1)

    def set_state(self, h):
        TimeRNN.state = h

    def reset_state(self):
        TimeRNN.state = None


TimeRNN.state = None
