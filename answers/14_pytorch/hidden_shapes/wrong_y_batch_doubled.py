"""The directions as more sequences.

criterion: hidden_shapes_1
message: N の軸ではなく
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((d * N, T, H) if batch_first else (T, d * N, H)), (num_layers * d, N, H)
