"""Ignores batch_first.

criterion: hidden_shapes_1
message: 時間の軸が先頭
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return (N, T, d * H), (num_layers * d, N, H)
