"""T for N in h.

criterion: hidden_shapes_2
message: T ではなく N
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * H) if batch_first else (T, N, d * H)), (num_layers * d, T, H)
