"""Writes into the target.

criterion: teacher_forcing_inputs_1
message: 書き換わりました
"""


def teacher_forcing_inputs(target):
    mask = target != PAD
    target[:, 1:] = target[:, :-1].copy()
    target[:, 0] = START
    return target, mask
