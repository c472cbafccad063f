"""Clips the input to ten.

criterion: rnn_step_forward_1
message: 切りそろえて
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    x = np.clip(x, -10, 10)
    return np.tanh(x @ Wx + h_prev @ Wh + b)
