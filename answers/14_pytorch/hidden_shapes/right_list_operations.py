"""Lists turned where needed."""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    front = [T, N]
    if batch_first:
        front.reverse()
    return tuple(front + [H << bool(bidirectional)]), tuple([num_layers << bool(bidirectional), N, H])
