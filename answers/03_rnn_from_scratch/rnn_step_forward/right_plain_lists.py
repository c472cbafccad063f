"""Python's own sums and math.tanh."""

import math


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.array(
        [
            [
                math.tanh(
                    sum(float(p) * float(q) for p, q in zip(row, Wx[:, j]))
                    + sum(float(p) * float(q) for p, q in zip(old, Wh[:, j]))
                    + b[j]
                )
                for j in range(len(b))
            ]
            for row, old in zip(x, h_prev)
        ]
    )
