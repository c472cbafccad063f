"""One product of the joined inputs and weights."""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.from_x = nn.Linear(input_size, hidden_size)
        self.from_h = nn.Linear(hidden_size, hidden_size)

    def forward(self, x, h=None):
        if h is None:
            h = x.new_zeros((x.size()[0], self.hidden_size))
        both = torch.cat([x, h], dim=1)
        weight = torch.cat([self.from_x.weight, self.from_h.weight], dim=1)
        a = torch.einsum("nd,hd->nh", both, weight) + self.from_x.bias + self.from_h.bias
        return 2 * torch.sigmoid(2 * a) - 1
