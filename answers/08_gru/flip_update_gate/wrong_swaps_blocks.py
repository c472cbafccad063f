"""Swaps z and h.

criterion: flip_update_gate_1
message: 入れ替えて
"""


def flip_update_gate(W, R, b):
    def swap(a):
        z, r, h = np.split(a, 3, axis=-1)
        return np.concatenate([h, r, z], axis=-1)

    return swap(W), swap(R), swap(b)
