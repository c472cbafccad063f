r"""batch_first the wrong way round.

criterion: hidden_shapes_1
message: \(N, T, …\)
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, T, directions * H) if not batch_first else (T, N, directions * H)
    return y, (num_layers * directions, N, H)
