"""The number of layers for that of directions.

criterion: hidden_shapes_1
message: 段の数
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, num_layers * H) if batch_first else (T, N, num_layers * H)
    return y, (num_layers * directions, N, H)
