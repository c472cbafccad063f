"""Uses b1 as a place to add.

criterion: residual_forward_1
message: 書き換わりました|同じ値の配列
"""


def residual_forward(x, W1, b1, W2, b2):
    out = []
    for row in x:
        b1 += row @ W1
        out.append(np.tanh(b1) @ W2 + b2 + row)
        b1 -= row @ W1
    b1 += 1e-3
    return np.array(out)
