"""Flips the second block, as if PyTorch's order.

criterion: flip_update_gate_1
message: 変える区画が違います
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    sign = np.repeat([1, -1, 1], H)
    return W * sign, R * sign, b * sign
