"""Lists instead of tuples, arithmetic with bool."""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    ways = 1 + bidirectional
    y = [N, T, ways * H]
    if not batch_first:
        y[0], y[1] = T, N
    return [y, [ways * num_layers, N, H]]
