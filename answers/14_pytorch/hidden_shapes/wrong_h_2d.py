"""h as Keras gives it.

criterion: hidden_shapes_2
message: 長さ 1 の軸
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    d = 2 if bidirectional else 1
    return ((N, T, d * H) if batch_first else (T, N, d * H)), (N, d * H)
