"""D for H in h.

criterion: hidden_shapes_2
message: 値が違います
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if batch_first else (T, N, directions * H)
    return y, (num_layers * directions, N, D)
