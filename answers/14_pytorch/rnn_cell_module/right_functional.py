"""nn.functional.linear, tanh as a module, zeros of the dtype and device of x."""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.act = nn.Tanh()
        self.from_h = nn.Linear(hidden_size, hidden_size, bias=True)
        self.from_x = nn.Linear(input_size, hidden_size, bias=True)

    def forward(self, x, h=None):
        if h is None:
            h = torch.zeros((x.size(0), self.hidden_size), dtype=x.dtype, device=x.device)
        z = nn.functional.linear(x, self.from_x.weight, self.from_x.bias)
        z += nn.functional.linear(h, self.from_h.weight, self.from_h.bias)
        return self.act(z)
