"""A factor of 1/2 within tanh.

criterion: rnn_step_forward_1
message: 上の小さな例と比べて
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh((x @ Wx + h_prev @ Wh + b) / 2)
