"""Without h, only the bias of its side is left; Linear with keywords."""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.from_h = nn.Linear(in_features=hidden_size, out_features=hidden_size)
        self.from_x = nn.Linear(in_features=input_size, out_features=hidden_size)

    def forward(self, x, h=None):
        past = self.from_h.bias if h is None else h @ self.from_h.weight.T + self.from_h.bias
        return torch.tanh(self.from_x(x) + past)
