"""h turns with batch_first, too.

criterion: hidden_shapes_2
message: 先頭は N になりません
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if batch_first else (T, N, directions * H)
    return y, ((N, num_layers * directions, H) if batch_first else (num_layers * directions, N, H))
