"""Copies W only; R and b are changed.

criterion: flip_update_gate_1
message: 2 番目の引数が書き換わりました
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W = W.copy()
    W[:, :H] *= -1
    R[:, :H] *= -1
    b[:H] *= -1
    return W, R, b
