"""x.new_zeros, the sizes from the modules, torch.nn.functional style."""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.from_x = nn.Linear(input_size, hidden_size)
        self.from_h = nn.Linear(hidden_size, hidden_size)

    def forward(self, x, h=None):
        if h is None:
            h = x.new_zeros((len(x), self.from_h.in_features))
        total = self.from_h(h) + self.from_x(x)
        return total.tanh()
