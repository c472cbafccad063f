"""Each block of R is transposed.

criterion: lstm_step_1
message: R を、区画ごとに転置
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    H = h_prev.shape[1]

    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def part(k):
        block = slice(k * H, (k + 1) * H)
        return x @ W[:, block] + h_prev @ R[:, block].T + b[block]

    c = sigmoid(part(1)) * c_prev + sigmoid(part(0)) * np.tanh(part(2))
    return sigmoid(part(3)) * np.tanh(c), c
