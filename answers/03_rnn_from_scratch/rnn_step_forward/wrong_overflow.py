"""tanh by exponentials that overflow.

criterion: rnn_step_forward_1
message: exp で作った tanh
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    a = x @ Wx + h_prev @ Wh + b
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
