"""Layers and directions on axes of their own.

criterion: hidden_shapes_2
message: 1 つの軸にまとまって
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if batch_first else (T, N, directions * H)
    return y, (num_layers, directions, N, H)
