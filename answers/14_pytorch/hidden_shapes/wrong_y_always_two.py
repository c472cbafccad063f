"""Always two directions in y.

criterion: hidden_shapes_1
message: 値が違います
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, 2 * H) if batch_first else (T, N, 2 * H)
    return y, (num_layers * directions, N, H)
