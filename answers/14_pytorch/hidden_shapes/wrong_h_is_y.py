"""h has the shape of y.

criterion: hidden_shapes_2
message: y の形になって
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    y = (N, T, d * H) if batch_first else (T, N, d * H)
    return y, y
