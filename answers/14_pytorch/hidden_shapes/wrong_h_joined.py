"""The directions joined in h.

criterion: hidden_shapes_2
message: H のまま
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * H) if batch_first else (T, N, d * H)), (num_layers, N, d * H)
