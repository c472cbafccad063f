"""h has always one layer.

criterion: hidden_shapes_2
message: いつも 1 では|向きごとに|段の数
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if batch_first else (T, N, directions * H)
    return y, (1, N, H)
