"""h with N in front, too.

criterion: hidden_shapes_2
message: h の先頭は N にな
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    y = (N, T, d * H) if batch_first else (T, N, d * H)
    return y, (N, num_layers * d, H) if batch_first else (num_layers * d, N, H)
