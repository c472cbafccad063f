"""A division makes floats of a shape.

criterion: hidden_shapes_2
message: 小数が混ざって
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    ways = 2 if bidirectional else 1
    y = (N, T, ways * H) if batch_first else (T, N, ways * H)
    return y, (num_layers * ways / 1, N, H)
