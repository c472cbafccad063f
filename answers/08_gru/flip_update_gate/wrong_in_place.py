"""Changes its arguments and returns them.

criterion: flip_update_gate_1
message: 1 番目の引数が書き換わりました
"""


def flip_update_gate(W, R, b):
    H = b.shape[0] // 3
    W[:, :H] *= -1
    R[:, :H] *= -1
    b[:H] *= -1
    return W, R, b
