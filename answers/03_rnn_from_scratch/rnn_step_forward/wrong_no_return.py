"""Computes and returns nothing.

criterion: rnn_step_forward_1
message: return を書き忘れ
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    h = np.tanh(x @ Wx + h_prev @ Wh + b)
