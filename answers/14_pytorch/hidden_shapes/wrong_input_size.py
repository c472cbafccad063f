"""D for H in y.

criterion: hidden_shapes_1
message: D ではなく
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * D) if batch_first else (T, N, d * D)), (num_layers * d, N, H)
