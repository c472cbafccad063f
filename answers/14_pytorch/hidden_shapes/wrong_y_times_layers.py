"""y holds all layers.

criterion: hidden_shapes_1
message: 段の数は掛けません
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    w = d * H * num_layers
    return ((N, T, w) if batch_first else (T, N, w)), (num_layers * d, N, H)
