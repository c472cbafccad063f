"""One state a direction.

criterion: hidden_shapes_2
message: 段の数を掛け忘れ
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * H) if batch_first else (T, N, d * H)), (d, N, H)
