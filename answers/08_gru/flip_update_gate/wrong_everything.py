"""Flips every block.

criterion: flip_update_gate_1
message: 全部の区画
"""


def flip_update_gate(W, R, b):
    return -W, -R, -b
