"""One state a layer.

criterion: hidden_shapes_2
message: 向きごとに状態
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * H) if batch_first else (T, N, d * H)), (num_layers, N, H)
