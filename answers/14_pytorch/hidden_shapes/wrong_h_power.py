"""Directions to the power of layers.

criterion: hidden_shapes_2
message: 段の数 × 向きの数
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if batch_first else (T, N, directions * H)
    return y, (directions**num_layers, N, H)
