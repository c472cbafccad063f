"""Forgets the recurrent kernel.

criterion: flip_update_gate_1
message: R が元のまま
"""


def flip_update_gate(W, R, b):
    sign = np.repeat([-1, 1, 1], R.shape[0])
    return W * sign, R, b * sign
