"""Lets Keras' SimpleRNN do a step at a time; state in a float."""


class TimeRNN:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.Wx, self.Wh, self.b = Wx, Wh, b
        self.stateful = stateful
        self.h = 0.0

    def forward(self, x):
        layer = layers.SimpleRNN(self.Wh.shape[0], return_sequences=True)
        layer.build(x.shape)
        layer.set_weights([self.Wx, self.Wh, self.b])
        h = np.zeros((x.shape[0], self.Wh.shape[0])) + self.h * self.stateful
        hs = ops.convert_to_numpy(
            layer(x.astype("float32"), initial_state=[h.astype("float32")])
        ).astype("float64")
        self.h = hs[:, -1]
        return hs

    def set_state(self, h):
        self.h = h

    def reset_state(self):
        self.h = 0.0
