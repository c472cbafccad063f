"""The bias twice.

criterion: rnn_step_forward_1
message: b を 2 回足して
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh((x @ Wx + b) + (h_prev @ Wh + b))
