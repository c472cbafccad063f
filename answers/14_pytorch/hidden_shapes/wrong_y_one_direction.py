"""y of one direction only.

criterion: hidden_shapes_1
message: 最後の軸でつながります
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, H) if batch_first else (T, N, H)), (num_layers * d, N, H)
