"""The two directions one after the other in time.

criterion: hidden_shapes_1
message: 時間の軸ではなく
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    directions = 2 if bidirectional else 1
    y = (N, directions * T, H) if batch_first else (directions * T, N, H)
    return y, (num_layers * directions, N, H)
