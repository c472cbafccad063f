"""Builds the layer and asks."""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    rnn = nn.RNN(D, H, num_layers=num_layers, bidirectional=bidirectional, batch_first=batch_first)
    y, h = rnn(torch.zeros(N, T, D) if batch_first else torch.zeros(T, N, D))
    return y.shape, h.shape
