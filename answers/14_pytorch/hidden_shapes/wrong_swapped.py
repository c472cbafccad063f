"""h before y.

criterion: hidden_shapes_1, hidden_shapes_2
message: 逆の順
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    y = (N, T, d * H) if batch_first else (T, N, d * H)
    return (num_layers * d, N, H), y
